package org.isnad.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many claims there are in the gold, in the system's output, and in both.
 *
 * @param gold claims of the gold
 * @param system claims of the system
 * @param found claims of the gold that the system found
 */
public record Figures(int gold, int system, int found) {
  static final Figures NONE = new Figures(0, 0, 0);

  Figures plus(int moreGold, int moreSystem, int moreFound) {
    return new Figures(gold + moreGold, system + moreSystem, found + moreFound);
  }

  /** The share of the system's claims that is right; 0 where there is none. */
  public double precision() {
    return share(found, system);
  }

  /** The share of the gold that was found; 0 where there is none. */
  public double recall() {
    return share(found, gold);
  }

  /** The harmonic mean of the two. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Two decimals, rounded from the exact binary value, halves to even. */
  static String two(double value) {
    return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
