package org.isnad.entities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the register tells of a place beside its names and its position.
 *
 * @param level how large a place it is
 * @param within id of the place that it lies in; it tells two places of one name apart
 */
public record PlaceDetails(Optional<Level> level, Optional<String> within) {
  /** How large a place is, and so how exact a position it can have. */
  public enum Level {
    COUNTRY,
    REGION,
    DISTRICT,
    TOWN,
    NEIGHBOURHOOD,
    SITE;

    /** The word in the file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> find(String word) {
      return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }
  }
}
