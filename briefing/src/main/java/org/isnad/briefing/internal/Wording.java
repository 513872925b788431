package org.isnad.briefing.internal;

import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.EventType;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;

/** Claims in plain English: "Kurdish officials say that the brigade took Westport". */
public final class Wording {
  private final ClaimView view;

  public Wording(ClaimView view) {
    this.view = view;
  }

  /** The claim as a sentence, with whoever says it. */
  public String sentence(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    Optional<String> mooded = moodedEvent(resolved);
    if (mooded.isPresent()) {
      return capitalised(mooded.get()) + ".";
    }
    String clause = clause(resolved);
    String speaker = claim.saidBy().isEmpty() ? "" : claim.saidBy().getLast();
    String sentence =
        switch (claim.modality()) {
          case ASSERTED -> speaker.isEmpty() ? clause : "according to " + speaker + ", " + clause;
          case CLAIMED ->
              speaker.isEmpty()
                  ? "it is claimed that " + clause
                  : speaker + " claimed that " + clause;
          case DENIED ->
              speaker.isEmpty()
                  ? "it is denied that " + clause
                  : speaker + " denied that " + clause;
          case EXPECTED ->
              speaker.isEmpty()
                  ? "it is expected that " + clause
                  : speaker + " expected that " + clause;
        };
    return capitalised(sentence) + ".";
  }

  /** "The brigade may withdraw", "the brigade did not fight at Westport". */
  private Optional<String> moodedEvent(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    boolean quoted = claim.eventType().filter(t -> t == EventType.OTHER_STRATEGIC).isPresent();
    if (claim.type() != ClaimType.EVENT || quoted || subject(resolved).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> speaker = claim.saidBy().stream().reduce((first, last) -> last);
    return switch (claim.modality()) {
      case EXPECTED ->
          Optional.of(
              speaker.map(s -> "according to " + s + ", ").orElse("")
                  + event(resolved, EventWording.Mood.MAY_BE));
      case DENIED ->
          speaker.isPresent()
              ? Optional.empty()
              : Optional.of(event(resolved, EventWording.Mood.WAS_NOT));
      case ASSERTED, CLAIMED -> Optional.empty();
    };
  }

  /** What is said, without speaker and mood. */
  public String clause(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    String subject = subject(resolved).orElse("an unnamed party");
    String object = object(resolved).orElse("an unnamed party");
    return switch (claim.type()) {
      case NAME -> subject + " is also called " + object;
      case CLASS ->
          subject + " is a " + claim.findDetail("class").orElse("party").replace('_', ' ');
      case LEADS -> subject + " leads " + object + role(claim);
      case STRENGTH -> subject + " has " + claim.number() + " fighters";
      case OPERATES_IN -> subject + " operates in " + object;
      case CONTROLS -> subject + " holds " + extent(claim) + object;
      case MEMBER_OF -> subject + " is part of " + object;
      case ALLIED_WITH -> subject + " is allied with " + object;
      case HOSTILE_TO -> subject + " is hostile to " + object;
      case PLEDGES_TO -> subject + " pledged allegiance to " + object + acceptance(claim);
      case SPLITS_FROM -> subject + " split from " + object;
      case BECOMES -> subject + " became " + object;
      case SUPPORTS -> subject + " supports " + object + means(claim);
      case ACCUSED_OF -> subject + " is accused of " + claim.findDetail("act").orElse("abuses");
      case LISTED_BY -> subject + " is listed by " + object;
      case EVENT -> event(resolved, EventWording.Mood.WAS);
    };
  }

  private String event(ResolvedClaim resolved, EventWording.Mood mood) {
    Claim claim = resolved.claim();
    EventType type = claim.eventType().orElse(EventType.OTHER_STRATEGIC);
    EventWording.Parties parties =
        new EventWording.Parties(subject(resolved), object(resolved), place(resolved));
    return EventWording.of(type, parties, claim, mood) + deaths(claim);
  }

  private static String deaths(Claim claim) {
    Optional<String> low = claim.findDetail("killed_low");
    Optional<String> high = claim.findDetail("killed_high");
    if (low.isEmpty() && high.isEmpty()) {
      return "";
    }
    if (low.equals(high)) {
      return ", with " + low.orElse("") + " killed";
    }
    return low.map(l -> ", with at least " + l + " killed").orElse("")
        + high.filter(h -> low.isEmpty()).map(h -> ", with at most " + h + " killed").orElse("");
  }

  private static String role(Claim claim) {
    return claim.findDetail("role").map(role -> " (" + role + ")").orElse("");
  }

  private static String extent(Claim claim) {
    return claim.findDetail("extent").filter("partial"::equals).map(e -> "part of ").orElse("");
  }

  private static String acceptance(Claim claim) {
    String accepted = claim.findDetail("accepted").orElse("");
    return accepted.equals("true")
        ? ", which was accepted"
        : accepted.equals("false") ? ", which was refused" : "";
  }

  private static String means(Claim claim) {
    return claim
        .findDetail("means")
        .filter(m -> !m.equals("other"))
        .map(m -> " (" + m + ")")
        .orElse("");
  }

  private Optional<String> subject(ResolvedClaim resolved) {
    return name(resolved.subject()).or(() -> resolved.claim().subject().map(Mention::name));
  }

  private Optional<String> object(ResolvedClaim resolved) {
    return name(resolved.object()).or(() -> resolved.claim().object().map(Mention::name));
  }

  private Optional<String> place(ResolvedClaim resolved) {
    return name(resolved.place()).or(() -> resolved.claim().place());
  }

  private Optional<String> name(Optional<String> entity) {
    return entity.flatMap(view::findEntity).map(e -> e.name());
  }

  static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
