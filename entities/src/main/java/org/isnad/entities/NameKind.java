package org.isnad.entities;

import org.isnad.model.EntityClass;

/** What sort of thing a name names, as far as its reading depends on it. */
public enum NameKind {
  /** Titles are left out, given names are known by their spellings, "Haftar, Khalifa" is turned. */
  PERSON,
  /** Class nouns, translations, acronyms, numbers and dates count. */
  ORGANISATION,
  /** Articles and class words such as "city of" are left out. */
  PLACE;

  /** The kind of name that an entity of this class bears. */
  public static NameKind of(EntityClass kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case PLACE -> PLACE;
      case STATE,
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
          UNKNOWN ->
          ORGANISATION;
    };
  }
}
