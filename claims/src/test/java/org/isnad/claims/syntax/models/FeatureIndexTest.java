package org.isnad.claims.syntax.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
  @Test
  void answers_as_the_map_it_was_made_of() {
    Object2IntOpenHashMap<String> map = new Object2IntOpenHashMap<>();
    Random random = new Random(7);
    for (int i = 1; i <= 20_000; i++) {
      map.put(word(random), i);
    }
    FeatureIndex index = new FeatureIndex(map);
    assertThat(index).hasSize(map.size());
    for (String word : map.keySet()) {
      assertThat(index.getOrDefault(word, -1)).isEqualTo(map.getInt(word));
    }
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      assertThat(index.getOrDefault(word, -1)).isEqualTo(map.getOrDefault(word, -1));
      assertThat(index.containsKey(word)).isEqualTo(map.containsKey(word));
    }
  }

  @Test
  void an_empty_one_knows_nothing() {
    FeatureIndex index = new FeatureIndex(new Object2IntOpenHashMap<>());
    assertThat(index.getOrDefault("", -1)).isEqualTo(-1);
    assertThat(index.getInt("the")).isZero();
    assertThat(index).isEmpty();
  }

  @Test
  void the_names_are_not_to_be_had() {
    FeatureIndex index = new FeatureIndex(new Object2IntOpenHashMap<>());
    assertThatThrownBy(index::object2IntEntrySet)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("the names of the features are not kept");
  }

  /** Short words of few letters, as features are, so that many differ in one letter alone. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      word.append("abe_é0".charAt(random.nextInt(6)));
    }
    return word.toString();
  }
}
