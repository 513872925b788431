package org.isnad.evaluation.re3d;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share of a whole, written with three decimals, halves to even. */
final class Ratio {
  private Ratio() {}

  static double value(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static String of(int part, int whole) {
    return text(value(part, whole));
  }

  static String text(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
