package org.isnad.briefing.internal;

import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.EventType;

/**
 * How an event of each type is told, with and without its parties.
 *
 * @param active verb phrase behind the doer, before the target
 * @param passive verb phrase behind the target where nobody is named as doer
 * @param bare what is said where neither is named
 */
record EventWording(String active, String passive, String bare) {
  static String of(
      EventType type,
      Optional<String> doer,
      Optional<String> target,
      Optional<String> place,
      Claim claim) {
    if (type == EventType.TERRITORY_TAKEN) {
      return territory(doer, target, place, claim.findDetail("reach"));
    }
    if (type == EventType.OTHER_STRATEGIC) {
      return parties(doer, target) + "“" + claim.selector().exact().strip() + "”";
    }
    EventWording words = of(type);
    String where = place.map(p -> preposition(type) + p).orElse("");
    if (doer.isPresent()) {
      return doer.get() + words.active() + target.map(t -> " " + t).orElse("") + where;
    }
    return target.map(t -> t + words.passive()).orElse(words.bare()) + where;
  }

  private static String parties(Optional<String> doer, Optional<String> target) {
    String both =
        doer.map(d -> d + target.map(t -> ", " + t).orElse("")).or(() -> target).orElse("");
    return both.isEmpty() ? "" : "of " + both + ": ";
  }

  private static String territory(
      Optional<String> doer,
      Optional<String> loser,
      Optional<String> place,
      Optional<String> reach) {
    String who = doer.orElse("an unnamed party");
    String where = place.orElse("ground");
    String from = loser.map(l -> " from " + l).orElse("");
    String against = loser.map(l -> " against " + l).orElse("");
    if (reach.isEmpty()) {
      return who + " took " + where + from;
    }
    return reach.get().equals("toward")
        ? who + " advanced" + place.map(p -> " toward " + p).orElse("") + against
        : who + " advanced to " + reach.get() + " of " + where + against;
  }

  private static String preposition(EventType type) {
    return switch (type) {
      case WITHDRAWAL -> " from ";
      case DEPLOYMENT -> " to ";
      default -> " at ";
    };
  }

  private static EventWording of(EventType type) {
    return switch (type) {
      case BATTLE -> new EventWording(" fought", " was in fighting", "there was fighting");
      case AIR_STRIKE ->
          new EventWording(
              " made air strikes on", " was struck from the air", "there was an air strike");
      case BOMBING -> new EventWording(" bombed", " was bombed", "a bomb went off");
      case SHELLING -> new EventWording(" shelled", " was shelled", "there was shelling");
      case ATTACK_ON_CIVILIANS ->
          new EventWording(
              " attacked civilians:", ", civilians, were attacked", "civilians were attacked");
      case ABDUCTION -> new EventWording(" abducted", " was abducted", "there was an abduction");
      case KILLING -> new EventWording(" killed", " was killed", "there was a killing");
      case ARREST -> new EventWording(" arrested", " was arrested", "there was an arrest");
      case PROTEST ->
          new EventWording(" protested against", " was protested against", "there were protests");
      case AGREEMENT ->
          new EventWording(
              " came to an agreement with", " came to an agreement", "an agreement was made");
      case MEETING -> new EventWording(" met", " was met", "there was a meeting");
      case DEPLOYMENT -> new EventWording(" deployed", " was deployed", "forces were deployed");
      case WITHDRAWAL -> new EventWording(" withdrew", " withdrew", "forces withdrew");
      case APPOINTMENT ->
          new EventWording(" appointed", " was appointed", "there was an appointment");
      case STATEMENT_OF_WAR ->
          new EventWording(" declared war on", " was declared war on", "war was declared");
      case TERRITORY_TAKEN, OTHER_STRATEGIC -> new EventWording("", "", "");
    };
  }
}
