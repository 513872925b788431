package org.isnad.briefing.internal;

import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.EventType;

/**
 * How an event of each type is told, with and without its parties.
 *
 * @param past what the doer did: "made"
 * @param base the same as it would be: "make"
 * @param upon what stands before the target: " air strikes on "
 * @param alone what stands behind the verb where no target is named: " air strikes"
 * @param passive verb phrase behind the target where nobody is named as doer
 * @param bare what is said where neither is named
 */
record EventWording(
    String past, String base, String upon, String alone, String passive, String bare) {
  /** Whether the event was, may be, or was not. */
  enum Mood {
    WAS,
    MAY_BE,
    WAS_NOT
  }

  /** An event's parties and place by their names. */
  record Parties(Optional<String> doer, Optional<String> target, Optional<String> place) {}

  static String of(EventType type, Parties parties, Claim claim, Mood mood) {
    if (type == EventType.TERRITORY_TAKEN) {
      return territory(parties, claim.findDetail("reach"), mood);
    }
    if (type == EventType.OTHER_STRATEGIC) {
      return named(parties) + "“" + claim.selector().exact().strip() + "”";
    }
    EventWording words = of(type);
    Optional<String> target = parties.target();
    if (parties.doer().isPresent()) {
      boolean struck = target.isEmpty() && isAimedAtPlaces(type) && parties.place().isPresent();
      String upon = target.or(() -> struck ? parties.place() : target).orElse("");
      return parties.doer().get()
          + words.verb(mood)
          + (upon.isEmpty() ? words.alone() : words.upon() + upon)
          + (struck ? "" : where(type, parties));
    }
    return target.map(t -> t + words.passive()).orElse(words.bare()) + where(type, parties);
  }

  private static boolean isAimedAtPlaces(EventType type) {
    return switch (type) {
      case AIR_STRIKE, BOMBING, SHELLING -> true;
      default -> false;
    };
  }

  private static String where(EventType type, Parties parties) {
    return parties.place().map(p -> preposition(type) + p).orElse("");
  }

  private String verb(Mood mood) {
    return verb(past, base, mood);
  }

  private static String verb(String past, String base, Mood mood) {
    return switch (mood) {
      case WAS -> " " + past;
      case MAY_BE -> " may " + base;
      case WAS_NOT -> " did not " + base;
    };
  }

  private static String named(Parties parties) {
    String both =
        parties
            .doer()
            .map(d -> d + parties.target().map(t -> ", " + t).orElse(""))
            .or(parties::target)
            .orElse("");
    return both.isEmpty() ? "" : "of " + both + ": ";
  }

  private static String territory(Parties parties, Optional<String> reach, Mood mood) {
    String who = parties.doer().orElse("an unnamed party");
    Optional<String> loser = parties.target();
    if (reach.isEmpty()) {
      return who
          + verb("took", "take", mood)
          + " "
          + parties.place().orElse("ground")
          + loser.map(l -> " from " + l).orElse("");
    }
    String advance = who + verb("advanced", "advance", mood);
    String against = loser.map(l -> " against " + l).orElse("");
    return reach.get().equals("toward")
        ? advance + parties.place().map(p -> " toward " + p).orElse("") + against
        : advance + " to " + reach.get() + " of " + parties.place().orElse("ground") + against;
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
      case BATTLE ->
          new EventWording("fought", "fight", " ", "", " was in fighting", "there was fighting");
      case AIR_STRIKE ->
          new EventWording(
              "made",
              "make",
              " air strikes on ",
              " air strikes",
              " was struck from the air",
              "there was an air strike");
      case BOMBING ->
          new EventWording("bombed", "bomb", " ", " a target", " was bombed", "a bomb went off");
      case SHELLING ->
          new EventWording(
              "shelled", "shell", " ", " a target", " was shelled", "there was shelling");
      case ATTACK_ON_CIVILIANS ->
          new EventWording(
              "attacked",
              "attack",
              " civilians: ",
              " civilians",
              ", civilians, were attacked",
              "civilians were attacked");
      case ABDUCTION ->
          new EventWording(
              "abducted", "abduct", " ", " people", " was abducted", "there was an abduction");
      case KILLING ->
          new EventWording("killed", "kill", " ", " people", " was killed", "there was a killing");
      case ARREST ->
          new EventWording(
              "arrested", "arrest", " ", " people", " was arrested", "there was an arrest");
      case PROTEST ->
          new EventWording(
              "protested",
              "protest",
              " against ",
              "",
              " was protested against",
              "there were protests");
      case AGREEMENT ->
          new EventWording(
              "came",
              "come",
              " to an agreement with ",
              " to an agreement",
              " came to an agreement",
              "an agreement was made");
      case MEETING ->
          new EventWording("met", "meet", " ", " with others", " was met", "there was a meeting");
      case DEPLOYMENT ->
          new EventWording("deployed", "deploy", " ", "", " was deployed", "forces were deployed");
      case WITHDRAWAL ->
          new EventWording("withdrew", "withdraw", " ", "", " withdrew", "forces withdrew");
      case APPOINTMENT ->
          new EventWording(
              "appointed",
              "appoint",
              " ",
              " somebody",
              " was appointed",
              "there was an appointment");
      case STATEMENT_OF_WAR ->
          new EventWording(
              "declared",
              "declare",
              " war on ",
              " war",
              " was declared war on",
              "war was declared");
      case TERRITORY_TAKEN, OTHER_STRATEGIC -> new EventWording("", "", "", "", "", "");
    };
  }
}
