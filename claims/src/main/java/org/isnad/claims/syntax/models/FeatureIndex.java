package org.isnad.claims.syntax.models;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;

/**
 * The numbers of a model's features, found by a mark of 64 bits for each feature's name; the names
 * are not kept. A byte of the mark stands in an array of its own (as in Swiss tables), small enough
 * for a processor's cache, and tells nearly always that a name is unknown, as most are. An unknown
 * name is taken for a known one with a chance of n / 2^64, where n is the number of features (some
 * thousand); two known ones of one mark are found when it is made.
 */
final class FeatureIndex extends AbstractObject2IntMap<String> {
  private static final long serialVersionUID = 1L;
  private static final byte FREE = 0;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** By slot, a power of two of them, at most half of them taken. */
  private final byte[] tags;

  private final long[] marks;
  private final int[] numbers;
  private final int size;

  /**
   * Takes over the features of a map.
   *
   * @throws IllegalArgumentException where two names have one mark
   */
  FeatureIndex(Object2IntMap<String> features) {
    size = features.size();
    tags = new byte[Integer.highestOneBit(size + 1) * 4];
    marks = new long[tags.length];
    numbers = new int[tags.length];
    for (Object2IntMap.Entry<String> feature : features.object2IntEntrySet()) {
      add(feature.getKey(), feature.getIntValue());
    }
  }

  private void add(String name, int number) {
    long mark = mark(name);
    int slot = slot(mark);
    if (tags[slot] != FREE) {
      throw new IllegalArgumentException("another feature has the mark of " + name);
    }
    tags[slot] = tag(mark);
    marks[slot] = mark;
    numbers[slot] = number;
  }

  /** Where a mark stands, or the free slot where it would stand. */
  private int slot(long mark) {
    int last = tags.length - 1;
    byte tag = tag(mark);
    int slot = (int) (mark >>> 32) & last;
    while (tags[slot] != FREE && (tags[slot] != tag || marks[slot] != mark)) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  /** A multiplying hash with a fold of the high bits for each character. */
  private static long mark(String name) {
    long mark = name.length();
    for (int i = 0; i < name.length(); i++) {
      mark = (mark ^ name.charAt(i)) * GOLDEN;
      mark ^= mark >>> 29;
    }
    return mark;
  }

  /** The last bits of a mark, never {@link #FREE}. */
  private static byte tag(long mark) {
    return (byte) (mark | 1);
  }

  @Override
  public Integer getOrDefault(Object name, Integer otherwise) {
    int slot = slot(mark((String) name));
    return tags[slot] == FREE ? otherwise : (Integer) numbers[slot];
  }

  @Override
  public int getInt(Object name) {
    return getOrDefault(name, defaultReturnValue());
  }

  @Override
  public boolean containsKey(Object name) {
    return tags[slot(mark((String) name))] != FREE;
  }

  @Override
  public int size() {
    return size;
  }

  /** Not to be had, since the names are not kept. */
  @Override
  public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
    throw new UnsupportedOperationException("the names of the features are not kept");
  }
}
