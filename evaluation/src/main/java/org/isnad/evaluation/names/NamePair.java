package org.isnad.evaluation.names;

import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.names.ReadName;

/**
 * Two names of which a list says whether one thing bears both.
 *
 * @param leftRef the listed entry of the left name
 * @param rightRef the listed entry of the right name
 * @param difficulty why the pair is easy or hard
 */
record NamePair(
    String leftRef, String rightRef, ReadName left, ReadName right, Difficulty difficulty) {
  /** Why a pair is easy or hard. */
  enum Difficulty {
    SPELLING_VARIANT,
    ORDER_OR_CASE_ONLY,
    DIFFERENT_NAME,
    CROSS_SCRIPT,
    NEAR_STRING,
    WEAK_OVERLAP,
    SAME_STRING_OTHER_ENTITY,
    /** Two names drawn at random from different entries. */
    RANDOM;

    /** Whether letters can tell that the two are one. */
    boolean isSpelling() {
      return this == SPELLING_VARIANT || this == ORDER_OR_CASE_ONLY;
    }

    /** Whether letters may mislead to take two for one. */
    boolean isHard() {
      return this == NEAR_STRING || this == WEAK_OVERLAP || this == SAME_STRING_OTHER_ENTITY;
    }
  }

  static NamePair of(Named left, Named right, Difficulty difficulty) {
    return new NamePair(left.ref(), right.ref(), left.name(), right.name(), difficulty);
  }

  NameKind kind() {
    return left.kind();
  }

  /** A name with the listed entry that bears it. */
  record Named(String ref, ReadName name) {
    static Named of(String ref, String name, NameKind kind) {
      return new Named(ref, NameReader.read(name, kind));
    }
  }
}
