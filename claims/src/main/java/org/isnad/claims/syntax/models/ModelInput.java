package org.isnad.claims.syntax.models;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads a model as its library wrote it and makes it small: a {@link FeatureIndex} in the place of
 * each map of features, {@link FeatureWeights} in the place of the weights, and words, sets and
 * lists of words that are the same kept once (a lexicon gives 600,000 words a set each, of which a
 * few thousand differ). The library only reads what it loads, so that what is shared stays as it
 * is.
 */
final class ModelInput extends ObjectInputStream {
  private final Map<String, String> words = new HashMap<>();
  private final Map<List<?>, Object> sets = new HashMap<>();
  private final Map<List<?>, Object> lists = new HashMap<>();

  ModelInput(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object read) {
    return switch (read) {
      case Object2IntOpenHashMap<?> features -> new FeatureIndex(named(features));
      case ColumnMajorVector weights -> new FeatureWeights(weights);
      case String word -> words.computeIfAbsent(word, same -> same);
      case HashSet<?> set when ofWords(set) -> sets.computeIfAbsent(List.copyOf(set), same -> set);
      case ArrayList<?> list when ofWords(list) ->
          lists.computeIfAbsent(List.copyOf(list), same -> list);
      default -> read;
    };
  }

  private static boolean ofWords(Collection<?> words) {
    return !words.isEmpty() && words.stream().allMatch(String.class::isInstance);
  }

  /** The library has no such map with other keys. */
  @SuppressWarnings("unchecked")
  private static Object2IntMap<String> named(Object2IntMap<?> features) {
    return (Object2IntMap<String>) features;
  }
}
