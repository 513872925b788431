package org.isnad.picture.internal.opinions;

import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Grade;
import org.isnad.model.Modality;
import org.isnad.model.Opinion;

/**
 * The table of constants between a claim's words and its weight, each with its reason. Times are in
 * {@link Memory}.
 */
final class Weights {
  /** A plain statement leaves a tenth of doubt: reporters err and readers misread. */
  private static final Opinion STATED = Opinion.of(0.9, 0);

  /** "X claims to hold it": the author marks that nobody has checked. */
  private static final Opinion CLAIMED = Opinion.of(0.5, 0);

  /** "X holds parts of it": mostly so, and partly not. */
  private static final Opinion PARTLY = Opinion.of(0.6, 0.2);

  /** "X and Y both hold parts of it": as much for as against. */
  private static final Opinion DISPUTED = Opinion.of(0.45, 0.35);

  /** Someone nobody has graded is trusted more than not, and most of that is base rate. */
  static final Opinion UNGRADED = new Opinion(0.5, 0, 0.5, 0.5);

  /** A party about itself: it knows, and it has every reason to boast. */
  static final Opinion OWN_WORD = new Opinion(0.2, 0.3, 0.5, 0.5);

  private static final String LETTERS = "ABCDEF";

  private Weights() {}

  /** What a claim's words say of the answer that it gives. */
  static Opinion stated(Claim claim) {
    return switch (claim.modality()) {
      case ASSERTED -> byExtent(claim, STATED);
      case CLAIMED -> byExtent(claim, CLAIMED);
      case DENIED -> STATED.negated();
      case EXPECTED -> Opinion.VACUOUS;
    };
  }

  private static Opinion byExtent(Claim claim, Opinion whole) {
    double share = claim.modality() == Modality.CLAIMED ? 0.5 : 1;
    Optional<String> extent = claim.findDetail("extent");
    if (extent.filter("partial"::equals).isPresent()) {
      return PARTLY.weakened(share);
    }
    return extent.filter("contested"::equals).isPresent() ? DISPUTED.weakened(share) : whole;
  }

  /**
   * The trust that an Admiralty grade stands for: from "completely reliable" (A) to "unreliable"
   * (E); F, "cannot be judged", is no evidence either way.
   */
  static Opinion trust(Grade grade) {
    return switch (grade.code().charAt(0)) {
      case 'A' -> Opinion.of(0.95, 0);
      case 'B' -> Opinion.of(0.8, 0.05);
      case 'C' -> Opinion.of(0.6, 0.15);
      case 'D' -> Opinion.of(0.35, 0.4);
      case 'E' -> Opinion.of(0.1, 0.75);
      default -> Opinion.VACUOUS;
    };
  }

  /**
   * The trust that the grade of one claim stands for: how credible it is, from "confirmed" (1) to
   * "improbable" (5) in the steps of A to E; its letter where it has no number.
   */
  static Opinion credence(Grade grade) {
    char last = grade.code().charAt(grade.code().length() - 1);
    return trust(
        Character.isDigit(last) ? new Grade(LETTERS.substring(last - '1', last - '0')) : grade);
  }
}
