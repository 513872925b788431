package org.isnad.model;

/**
 * How far something is held to be so, in subjective logic (Jøsang, Subjective Logic, 2016): belief,
 * disbelief and the uncertainty that is left, which add up to one.
 *
 * @param belief mass of evidence that it is so, 0 to 1
 * @param disbelief mass of evidence that it is not so, 0 to 1
 * @param uncertainty what no evidence has filled, 0 to 1
 * @param baseRate how likely it would be without any evidence, 0 to 1
 */
public record Opinion(double belief, double disbelief, double uncertainty, double baseRate) {
  private static final double TOLERANCE = 1e-9;
  private static final double EVEN = 0.5;

  /** No evidence at all. */
  public static final Opinion VACUOUS = new Opinion(0, 0, 1, EVEN);

  public Opinion {
    boolean inBounds =
        isShare(belief) && isShare(disbelief) && isShare(uncertainty) && isShare(baseRate);
    if (!inBounds || Math.abs(belief + disbelief + uncertainty - 1) > TOLERANCE) {
      throw new IllegalArgumentException(
          "belief %s, disbelief %s, uncertainty %s, base rate %s are no opinion; each lies between 0"
                  .formatted(belief, disbelief, uncertainty, baseRate)
              + " and 1, and the first three add up to 1");
    }
  }

  /** Belief and disbelief, the rest uncertain, with an even base rate. */
  public static Opinion of(double belief, double disbelief) {
    return new Opinion(belief, disbelief, Math.max(0, 1 - belief - disbelief), EVEN);
  }

  private static boolean isShare(double value) {
    return value >= -TOLERANCE && value <= 1 + TOLERANCE;
  }

  /** The probability to reckon with: belief and the base rate's share of what is uncertain. */
  public double projected() {
    return belief + baseRate * uncertainty;
  }

  /** The same opinion weakened: its belief and disbelief times a factor between 0 and 1. */
  public Opinion weakened(double factor) {
    double b = belief * factor;
    double d = disbelief * factor;
    return new Opinion(b, d, 1 - b - d, baseRate);
  }

  /** The opinion that it is not so. */
  public Opinion negated() {
    return new Opinion(disbelief, belief, uncertainty, 1 - baseRate);
  }

  /** In short: "belief 0.65, disbelief 0.21, uncertainty 0.14". */
  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "belief %.2f, disbelief %.2f, uncertainty %.2f",
        belief,
        disbelief,
        uncertainty);
  }
}
