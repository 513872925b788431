package org.isnad.exchange.internal.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;

/**
 * ACLED's types of events and their sub-types beside ours. Its sub-types are finer in violence and
 * coarser in politics: a row keeps its own, a claim from a text gets the sub-type that says no more
 * than the claim does.
 */
final class AcledTypes {
  private static final String BATTLES = "Battles";
  private static final String REMOTE = "Explosions/Remote violence";
  private static final String CIVILIANS = "Violence against civilians";
  private static final String STRATEGIC = "Strategic developments";
  private static final String PROTESTS = "Protests";

  private static final Map<EventType, Pair> OURS =
      Map.ofEntries(
          Map.entry(EventType.BATTLE, new Pair(BATTLES, "Armed clash")),
          Map.entry(
              EventType.TERRITORY_TAKEN, new Pair(BATTLES, "Non-state actor overtakes territory")),
          Map.entry(EventType.AIR_STRIKE, new Pair(REMOTE, "Air/drone strike")),
          Map.entry(EventType.BOMBING, new Pair(REMOTE, "Remote explosive/landmine/IED")),
          Map.entry(EventType.SHELLING, new Pair(REMOTE, "Shelling/artillery/missile attack")),
          Map.entry(EventType.ATTACK_ON_CIVILIANS, new Pair(CIVILIANS, "Attack")),
          Map.entry(EventType.KILLING, new Pair(CIVILIANS, "Attack")),
          Map.entry(EventType.ABDUCTION, new Pair(CIVILIANS, "Abduction/forced disappearance")),
          Map.entry(EventType.PROTEST, new Pair(PROTESTS, "Peaceful protest")),
          Map.entry(EventType.AGREEMENT, new Pair(STRATEGIC, "Agreement")),
          Map.entry(EventType.ARREST, new Pair(STRATEGIC, "Arrests")),
          Map.entry(EventType.DEPLOYMENT, new Pair(STRATEGIC, "Change to group/activity")),
          Map.entry(EventType.WITHDRAWAL, new Pair(STRATEGIC, "Non-violent transfer of territory")),
          Map.entry(EventType.APPOINTMENT, new Pair(STRATEGIC, "Change to group/activity")),
          Map.entry(EventType.MEETING, new Pair(STRATEGIC, "Other")),
          Map.entry(EventType.STATEMENT_OF_WAR, new Pair(STRATEGIC, "Other")),
          Map.entry(EventType.OTHER_STRATEGIC, new Pair(STRATEGIC, "Other")));

  private static final Map<String, EventType> THEIRS =
      Map.ofEntries(
          Map.entry("armed clash", EventType.BATTLE),
          Map.entry("government regains territory", EventType.TERRITORY_TAKEN),
          Map.entry("non-state actor overtakes territory", EventType.TERRITORY_TAKEN),
          Map.entry("air/drone strike", EventType.AIR_STRIKE),
          Map.entry("suicide bomb", EventType.BOMBING),
          Map.entry("shelling/artillery/missile attack", EventType.SHELLING),
          Map.entry("remote explosive/landmine/ied", EventType.BOMBING),
          Map.entry("grenade", EventType.BOMBING),
          Map.entry("chemical weapon", EventType.BOMBING),
          Map.entry("attack", EventType.ATTACK_ON_CIVILIANS),
          Map.entry("sexual violence", EventType.ATTACK_ON_CIVILIANS),
          Map.entry("abduction/forced disappearance", EventType.ABDUCTION),
          Map.entry("peaceful protest", EventType.PROTEST),
          Map.entry("protest with intervention", EventType.PROTEST),
          Map.entry("excessive force against protesters", EventType.PROTEST),
          Map.entry("violent demonstration", EventType.PROTEST),
          Map.entry("mob violence", EventType.PROTEST),
          Map.entry("agreement", EventType.AGREEMENT),
          Map.entry("arrests", EventType.ARREST),
          Map.entry("change to group/activity", EventType.OTHER_STRATEGIC),
          Map.entry("disrupted weapons use", EventType.OTHER_STRATEGIC),
          Map.entry("headquarters or base established", EventType.DEPLOYMENT),
          Map.entry("looting/property destruction", EventType.OTHER_STRATEGIC),
          Map.entry("non-violent transfer of territory", EventType.TERRITORY_TAKEN),
          Map.entry("other", EventType.OTHER_STRATEGIC));

  private static final Map<String, EventType> BY_TYPE =
      Map.of(
          "battles", EventType.BATTLE,
          "explosions/remote violence", EventType.BOMBING,
          "violence against civilians", EventType.ATTACK_ON_CIVILIANS,
          "protests", EventType.PROTEST,
          "riots", EventType.PROTEST,
          "strategic developments", EventType.OTHER_STRATEGIC);

  /** The words of the codes 1 to 8 for kinds of actors. */
  private static final List<String> INTER =
      List.of(
          "state forces",
          "rebel group",
          "political militia",
          "identity militia",
          "rioters",
          "protesters",
          "civilians",
          "external/other forces");

  private AcledTypes() {}

  /** An event's type and sub-type, and the columns that follow from them. */
  record Pair(String type, String subType) {
    String disorder() {
      return switch (type) {
        case "" -> "";
        case STRATEGIC -> STRATEGIC;
        case PROTESTS -> "Demonstrations";
        default -> "Political violence";
      };
    }

    String targeting() {
      return type.equals(CIVILIANS) ? "Civilian targeting" : "";
    }
  }

  static Pair of(Claim claim) {
    Pair none = new Pair("", "");
    return claim.eventType().map(type -> OURS.getOrDefault(type, none)).orElse(none);
  }

  /** Our type for theirs; the sub-type says more than the type. */
  static Optional<EventType> find(String type, String subType) {
    return Optional.ofNullable(THEIRS.get(subType.strip().toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(BY_TYPE.get(type.strip().toLowerCase(Locale.ROOT))));
  }

  /** The kind of an actor by its code, a number or a word by vintage. */
  static EntityClass kind(String inter) {
    String word = inter.strip().toLowerCase(Locale.ROOT);
    int code = word.matches("[1-8]") ? Integer.parseInt(word) : INTER.indexOf(word) + 1;
    return switch (code) {
      case 1 -> EntityClass.GOVERNMENT;
      case 2 -> EntityClass.ARMED_GROUP;
      case 3 -> EntityClass.MILITIA;
      case 4 -> EntityClass.ETHNIC_GROUP;
      default -> EntityClass.UNKNOWN;
    };
  }

  /** The word of today for an actor's kind; open where it does not follow. */
  static String inter(EntityClass kind) {
    return switch (kind) {
      case STATE, GOVERNMENT, ARMY, POLICE -> "State forces";
      case ARMED_GROUP, JIHADIST_GROUP, COALITION, COMMAND -> "Rebel group";
      case MILITIA -> "Political militia";
      case ETHNIC_GROUP -> "Identity militia";
      case INTERNATIONAL_ORG -> "External/Other forces";
      case POLITICAL_BODY, MEDIA, COMPANY, PERSON, PLACE, UNKNOWN -> "";
    };
  }
}
