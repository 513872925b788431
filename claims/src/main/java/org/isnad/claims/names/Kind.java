package org.isnad.claims.names;

import org.isnad.model.EntityClass;

/** What sort of thing a phrase names, as far as its shape, its company or the register tells. */
public enum Kind {
  GROUP,
  PERSON,
  PLACE,
  /** A state is a place and an actor in one. */
  STATE,
  OTHER;

  /** Whether it can do things and have things done to it. */
  public boolean isActor() {
    return this == GROUP || this == PERSON || this == STATE;
  }

  /** Whether something can happen in it. */
  public boolean isPlace() {
    return this == PLACE || this == STATE;
  }

  static Kind of(EntityClass entityClass) {
    return switch (entityClass) {
      case PLACE -> PLACE;
      case STATE -> STATE;
      case PERSON -> PERSON;
      case UNKNOWN -> OTHER;
      case GOVERNMENT,
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
          COMPANY ->
          GROUP;
    };
  }
}
