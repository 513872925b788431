package org.isnad.server.internal.show;

/**
 * A range drawn as a bar between two ticks; an open side fades out.
 *
 * @param words the range in words
 * @param from where the bar begins, in units of the drawing
 * @param to where it ends
 * @param openLow whether nothing bounds it below
 * @param openHigh whether nothing bounds it above
 */
public record Band(String words, double from, double to, boolean openLow, boolean openHigh) {
  /** Width of the drawing. */
  public static final int WIDTH = 150;

  /** How long the bar is. */
  public double length() {
    return Math.max(0, to - from);
  }
}
