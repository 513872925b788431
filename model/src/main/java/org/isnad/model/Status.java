package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the claims behind a finding stand to one another, counted in independent voices. */
public enum Status {
  CORROBORATED,
  SINGLE_SOURCE,
  CONTESTED,
  DENIED,
  STALE,
  UNKNOWN;

  /** The word used in the exchange form, lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Status> find(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
