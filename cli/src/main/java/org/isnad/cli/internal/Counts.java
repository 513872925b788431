package org.isnad.cli.internal;

/** Numbers with their nouns, as people write them. */
final class Counts {
  private Counts() {}

  /** "1 row", "2 rows"; the noun takes an s. */
  static String of(long number, String one) {
    return of(number, one, one + "s");
  }

  /** "1 entry", "2 entries". */
  static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "1 was", "2 were". */
  static String were(long number) {
    return number + (number == 1 ? " was" : " were");
  }
}
