package org.isnad.model;

import java.util.Optional;

/**
 * A whole number known between two bounds; an absent bound is open ("at most 350" is open below).
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record Range(Optional<Integer> low, Optional<Integer> high) {
  public static final Range UNKNOWN = new Range(Optional.empty(), Optional.empty());

  public static Range of(int low, int high) {
    return new Range(Optional.of(low), Optional.of(high));
  }

  public static Range exactly(int value) {
    return of(value, value);
  }

  public static Range atLeast(int low) {
    return new Range(Optional.of(low), Optional.empty());
  }

  public static Range atMost(int high) {
    return new Range(Optional.empty(), Optional.of(high));
  }

  /** Reads back what {@link #toString} writes. */
  public static Range parse(String words) {
    String[] ends = words.replace(",", "").split("–", -1);
    if (ends.length == 2) {
      return of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
    if (words.equals("unknown")) {
      return UNKNOWN;
    }
    int number = Integer.parseInt(ends[0].replaceAll("\\D", ""));
    if (words.startsWith("over ")) {
      return atLeast(number);
    }
    return words.startsWith("at most ") ? atMost(number) : exactly(number);
  }

  public boolean isUnknown() {
    return low.isEmpty() && high.isEmpty();
  }

  /** The range in words: "5,000", "at most 350", "over 150", "3,000–6,500", "unknown". */
  @Override
  public String toString() {
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high) ? grouped(low.get()) : grouped(low.get()) + "–" + grouped(high.get());
    }
    if (low.isPresent()) {
      return "over " + grouped(low.get());
    }
    return high.map(h -> "at most " + grouped(h)).orElse("unknown");
  }

  private static String grouped(int value) {
    return String.format(java.util.Locale.ROOT, "%,d", value);
  }
}
