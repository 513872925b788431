package org.isnad.claims.syntax.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {
  private static final int LABELS = 13;
  private static final int FEATURES = 50;

  private final ColumnMajorVector all = new ColumnMajorVector();
  private final Random random = new Random(3);

  FeatureWeightsTest() {
    all.expand(LABELS, FEATURES);
    for (int i = 0; i < 100; i++) {
      all.set(random.nextInt(LABELS * FEATURES), random.nextFloat() - 0.5f);
    }
  }

  @Test
  void scores_are_those_of_all_weights_to_the_bit() {
    FeatureWeights weights = new FeatureWeights(all);
    for (int i = 0; i < 1_000; i++) {
      SparseVector features = features();
      float[] expected = new float[LABELS];
      float[] scores = new float[LABELS];
      all.addScores(features, expected);
      weights.addScores(features, scores);
      assertThat(scores).containsExactly(expected);
    }
  }

  @Test
  void each_weight_can_be_asked_for() {
    FeatureWeights weights = new FeatureWeights(all);
    assertThat(weights.size()).isEqualTo(all.size());
    assertThat(weights.countNonZeroWeights()).isEqualTo(all.countNonZeroWeights()).isPositive();
    for (int i = 0; i < all.size(); i++) {
      assertThat(weights.get(i)).isEqualTo(all.get(i));
    }
  }

  @Test
  void labels_above_127_are_not_mixed_up_and_above_256_refused() {
    ColumnMajorVector wide = new ColumnMajorVector();
    wide.expand(256, 2);
    wide.set(200, 1, 2.5f);
    float[] scores = new float[256];
    SparseVector feature = new SparseVector();
    feature.add(1, 2);
    new FeatureWeights(wide).addScores(feature, scores);
    assertThat(scores[200]).isEqualTo(5f);
    wide.expand(257, 2);
    assertThatThrownBy(() -> new FeatureWeights(wide))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a model of 257 labels");
  }

  /** Some features, a few of them unknown to the model. */
  private SparseVector features() {
    SparseVector features = new SparseVector();
    for (int i = 0; i < 20; i++) {
      features.add(random.nextInt(FEATURES + 5), random.nextInt(3));
    }
    return features;
  }
}
