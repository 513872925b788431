package org.isnad.picture.internal.opinions;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Range;

/** Ranges as answers write them, each read once. */
final class Ranges {
  private final Map<String, Range> read = new HashMap<>();

  /** Whether two ranges share a number and so can both be right. */
  boolean overlap(String left, String right) {
    Range a = read.computeIfAbsent(left, Range::parse);
    Range b = read.computeIfAbsent(right, Range::parse);
    return low(a) <= high(b) && low(b) <= high(a);
  }

  private static int low(Range range) {
    return range.low().orElse(0);
  }

  private static int high(Range range) {
    return range.high().orElse(Integer.MAX_VALUE);
  }
}
