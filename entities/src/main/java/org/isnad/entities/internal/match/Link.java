package org.isnad.entities.internal.match;

/**
 * Parts of two names that belong together: one on each side, or two or three that the other side
 * writes as one.
 *
 * @param left index of the first part on the left
 * @param leftCount how many parts on the left
 * @param right index of the first part on the right
 * @param rightCount how many parts on the right
 * @param how what makes them alike
 * @param likeness 1 for equal
 */
public record Link(int left, int leftCount, int right, int rightCount, How how, double likeness) {
  /** What makes two parts alike. */
  public enum How {
    EQUAL,
    /** Spellings or translations of one word, by a table. */
    ONE_WORD,
    /** Alike in sound. */
    SOUND,
    /** One side writes the beginning of what the other writes: "Nasir", "Nasiruddin". */
    SHORTENED,
    /** One side writes as one word what the other writes as several. */
    JOINED,
    /** A letter for a name. */
    INITIAL
  }

  static Link of(int left, int right, How how, double likeness) {
    return new Link(left, 1, right, 1, how, likeness);
  }
}
