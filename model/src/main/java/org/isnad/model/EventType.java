package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened, in the words of ACLED's event types as the annotation guide narrows them. */
public enum EventType {
  BATTLE,
  TERRITORY_TAKEN,
  AIR_STRIKE,
  BOMBING,
  SHELLING,
  ATTACK_ON_CIVILIANS,
  ABDUCTION,
  KILLING,
  ARREST,
  PROTEST,
  AGREEMENT,
  MEETING,
  DEPLOYMENT,
  WITHDRAWAL,
  APPOINTMENT,
  STATEMENT_OF_WAR,
  OTHER_STRATEGIC;

  private static final Map<String, Optional<EventType>> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(EventType::word, Optional::of));

  /** The word used in the exchange form, lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EventType> find(String word) {
    return BY_WORD.getOrDefault(word, Optional.empty());
  }
}
