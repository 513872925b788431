package org.isnad.claims.syntax.models;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelInputTest {
  @Test
  void features_and_weights_are_made_small_and_stay_so() throws Exception {
    FeatureMap features = new FeatureMap();
    int number = features.add(2, "seize_VBD");
    WeightVector weights = new WeightVector();
    weights.expand(number + 1, 0, 3);
    weights.getSparseWeightVector().set(2, number, 0.5f);

    FeatureMap small = kept(again(features));
    assertThat(small.getIndexMaps()).hasSize(3).hasOnlyElementsOfType(FeatureIndex.class);
    assertThat(small.index(2, "seize_VBD")).isEqualTo(number);
    assertThat(small.index(1, "seize_VBD")).isEqualTo(-1);

    WeightVector few = kept(again(weights));
    assertThat(few.getSparseWeightVector()).isInstanceOf(FeatureWeights.class);
    assertThat(few.getSparseWeightVector().get(2, number)).isEqualTo(0.5f);
  }

  @Test
  void words_and_what_is_made_of_them_are_kept_once() throws Exception {
    List<List<String>> lists =
        new ArrayList<>(List.of(list("NN", "VB"), list("NN", "VB"), list("VB")));
    Map<String, Set<String>> sets = new HashMap<>();
    sets.put("seize", new HashSet<>(list("10", "101")));
    sets.put("seizes", new HashSet<>(list("10", "101")));

    List<List<String>> sharedLists = again(new ArrayList<>(lists));
    assertThat(sharedLists).isEqualTo(lists);
    assertThat(sharedLists.get(1)).isSameAs(sharedLists.get(0));
    assertThat(sharedLists.get(2).get(0)).isSameAs(sharedLists.get(0).get(1));

    Map<String, Set<String>> sharedSets = again(new HashMap<>(sets));
    assertThat(sharedSets).isEqualTo(sets);
    assertThat(sharedSets.get("seizes")).isSameAs(sharedSets.get("seize"));
  }

  /** Each word an object of its own, as in a file. */
  private static List<String> list(String... words) {
    return new ArrayList<>(Arrays.stream(words).map(String::new).toList());
  }

  @SuppressWarnings("unchecked")
  private static <T> T again(T model) throws IOException, ClassNotFoundException {
    try (ModelInput in = new ModelInput(bytes(model))) {
      return (T) in.readObject();
    }
  }

  /** As a model is read that was made small before. */
  @SuppressWarnings("unchecked")
  private static <T> T kept(T model) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(bytes(model))) {
      return (T) in.readObject();
    }
  }

  private static InputStream bytes(Object model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
