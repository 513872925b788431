package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing an entity is. */
public enum EntityClass {
  STATE,
  GOVERNMENT,
  POLITICAL_BODY,
  ARMY,
  POLICE,
  MILITIA,
  ARMED_GROUP,
  JIHADIST_GROUP,
  ETHNIC_GROUP,
  COALITION,
  COMMAND,
  INTERNATIONAL_ORG,
  MEDIA,
  COMPANY,
  PERSON,
  PLACE,
  UNKNOWN;

  /** The word used in the exchange form, lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EntityClass> find(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
