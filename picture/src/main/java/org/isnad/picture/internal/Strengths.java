package org.isnad.picture.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Finding;
import org.isnad.model.Range;

/** Ranges of strength compared and joined. */
final class Strengths {
  private Strengths() {}

  /** The band over the claims behind a finding: its least low and its greatest high. */
  static Range band(Finding strength) {
    List<Range> ranges =
        strength.answers().stream()
            .filter(a -> !a.voices().isEmpty())
            .flatMap(a -> a.claims().stream().limit(1))
            .map(c -> c.claim().number())
            .toList();
    Optional<Integer> low =
        ranges.stream().flatMap(r -> r.low().stream()).min(Comparator.naturalOrder());
    Optional<Integer> high =
        ranges.stream().flatMap(r -> r.high().stream()).max(Comparator.naturalOrder());
    return new Range(low, high);
  }

  /** Whether two ranges, as written, share a number and so can both be right. */
  static boolean overlap(String left, String right) {
    Range a = Range.parse(left);
    Range b = Range.parse(right);
    return low(a) <= high(b) && low(b) <= high(a);
  }

  private static int low(Range range) {
    return range.low().orElse(0);
  }

  private static int high(Range range) {
    return range.high().orElse(Integer.MAX_VALUE);
  }
}
