package org.isnad.briefing.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.briefing.internal.grammar.Verb.Mood;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.EventType;
import org.isnad.model.ResolvedClaim;

/**
 * What a claim says as a clause, without who says it.
 *
 * @param subject the words before the verb
 * @param predicate the verb and what follows, with the day and the losses
 * @param because claims that names in it rest on
 */
record Clause(String subject, String predicate, List<ResolvedClaim> because) {
  private static final Pattern PART = Pattern.compile("\\[([^]]*)]|\\{([^}]*)}");
  private static final Pattern POSSIBLE = Pattern.compile("(?i)\\b(may|might|could|possibl|risk)");

  String text() {
    return (subject + " " + predicate).strip();
  }

  /**
   * The clause of one claim, or of several that differ in one slot alone.
   *
   * @param claims the first gives the words
   */
  static Optional<Clause> of(
      List<ResolvedClaim> claims, Names names, ClaimView view, SpokenDates dates) {
    Claim claim = claims.getFirst().claim();
    Slots slots = new Slots(claims, names, view);
    Optional<Wording> row =
        kinds(claim).stream()
            .flatMap(k -> Wordings.TABLE.find(k, claim.selector().exact(), slots.names()).stream())
            .findFirst();
    return row.map(wording -> clause(wording, slots, claim, dates));
  }

  /** Whether the table has a row for a claim. */
  static boolean isKnown(ResolvedClaim claim, Names names, ClaimView view) {
    Slots slots = new Slots(List.of(claim), names, view);
    String quote = claim.claim().selector().exact();
    return kinds(claim.claim()).stream()
        .anyMatch(k -> Wordings.TABLE.find(k, quote, slots.names()).isPresent());
  }

  private static Clause clause(Wording wording, Slots slots, Claim claim, SpokenDates dates) {
    List<Phrase> used = new ArrayList<>();
    Phrase subject = wording.who().equals("none") ? Phrase.of("", false) : slots.of(wording.who());
    used.add(subject);
    StringBuilder predicate = new StringBuilder(wording.verb().in(mood(claim), subject.plural()));
    predicate.append(' ').append(fill(wording.rest(), slots, used));
    if (claim.type() == ClaimType.EVENT || wording.verb().past()) {
      claim.when().flatMap(dates::of).ifPresent(day -> predicate.append(' ').append(day));
    }
    String text = predicate.toString().stripTrailing().replaceAll("(?<!,)$", "");
    return new Clause(subject.text(), text + Counted.losses(claim), Slots.because(used));
  }

  private static String fill(String rest, Slots slots, List<Phrase> used) {
    Matcher parts = PART.matcher(rest);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (parts.find()) {
      text.append(rest, from, parts.start());
      from = parts.end();
      if (parts.group(2) != null) {
        Phrase phrase = slots.of(parts.group(2));
        used.add(phrase);
        text.append(phrase.text());
      } else if (isFilled(parts.group(1), slots)) {
        text.append(fill(parts.group(1), slots, used));
      }
    }
    return text.append(rest.substring(from)).toString();
  }

  private static boolean isFilled(String part, Slots slots) {
    return PART.matcher(part)
        .results()
        .map(slot -> Wording.name(slot.group(2)))
        .allMatch(slots.names()::contains);
  }

  private static Mood mood(Claim claim) {
    boolean nobody = claim.saidBy().isEmpty();
    return switch (claim.modality()) {
      case ASSERTED, CLAIMED -> Mood.IS;
      case DENIED -> nobody ? Mood.IS_NOT : Mood.IS;
      case EXPECTED ->
          POSSIBLE.matcher(claim.selector().exact()).find() ? Mood.MAY_BE : Mood.IS_EXPECTED;
    };
  }

  /** The kinds under which the table is asked, the narrowest first. */
  private static List<String> kinds(Claim claim) {
    String word = claim.type().word();
    return switch (claim.type()) {
      case EVENT -> List.of(event(claim));
      case LEADS -> leads(claim);
      case SUPPORTS -> List.of(word + ":" + claim.findDetail("means").orElse("other"), word);
      case ACCUSED_OF -> claim.saidBy().isEmpty() ? List.of(word) : List.of("accused_by");
      case NAME,
          CLASS,
          STRENGTH,
          OPERATES_IN,
          CONTROLS,
          MEMBER_OF,
          ALLIED_WITH,
          HOSTILE_TO,
          PLEDGES_TO,
          SPLITS_FROM,
          BECOMES,
          LISTED_BY ->
          List.of(word);
    };
  }

  private static List<String> leads(Claim claim) {
    Optional<String> role = claim.findDetail("role");
    if (role.filter(r -> r.startsWith("former ")).isPresent()) {
      return List.of("leads:past");
    }
    return role.isPresent() ? List.of("leads:role") : List.of("leads");
  }

  private static String event(Claim claim) {
    EventType type = claim.eventType().orElse(EventType.OTHER_STRATEGIC);
    Optional<String> reach = claim.findDetail("reach");
    if (type != EventType.TERRITORY_TAKEN || reach.isEmpty()) {
      return "event:" + type.word();
    }
    return reach.get().equals("toward") ? "event:advance-toward" : "event:advance";
  }
}
