package org.isnad.server.internal.draw;

import org.isnad.model.Range;
import org.isnad.server.internal.show.Band;
import org.isnad.server.internal.words.Words;

/** Ranges as bars on one common scale, so that rows can be compared by eye. */
public final class Bands {
  private static final double ROOM = 6;
  private static final double OPEN = 26;

  private Bands() {}

  /**
   * The bar of a range.
   *
   * @param most the greatest number on the scale
   */
  public static Band of(Range range, int most, Words words) {
    double from = range.low().map(low -> at(low, most)).orElse(ROOM);
    double to =
        range.high().map(high -> at(high, most)).orElse(Math.min(at(most, most), from + OPEN));
    boolean openLow = range.low().isEmpty();
    boolean openHigh = range.high().isEmpty();
    return new Band(words.range(range), tenth(from), tenth(to), openLow, openHigh);
  }

  /** The root keeps both a hundred and ten thousand visible. */
  private static double at(int number, int most) {
    double share = most <= 0 ? 0 : Math.sqrt(Math.min(number, most) / (double) most);
    return ROOM + share * (Band.WIDTH - 2 * ROOM);
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
