package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a claim is held by the one who makes it: stated, marked as unverified, stated as not so, or
 * yet to come.
 */
public enum Modality {
  ASSERTED,
  CLAIMED,
  DENIED,
  EXPECTED;

  /** The word used in the exchange form, lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Modality> find(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
