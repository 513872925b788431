package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of fact a claim states. */
public enum ClaimType {
  NAME,
  CLASS,
  LEADS,
  STRENGTH,
  OPERATES_IN,
  CONTROLS,
  MEMBER_OF,
  ALLIED_WITH,
  HOSTILE_TO,
  PLEDGES_TO,
  SPLITS_FROM,
  BECOMES,
  SUPPORTS,
  ACCUSED_OF,
  LISTED_BY,
  EVENT;

  /** The word used in the exchange form, lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClaimType> find(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
