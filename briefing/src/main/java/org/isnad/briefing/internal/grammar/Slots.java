package org.isnad.briefing.internal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.ResolvedClaim;

/**
 * What fills the slots of a wording: the parties, the place and the words of one claim, or of
 * several that differ in one slot alone.
 *
 * <p>A slot is put into words when it is asked for, so names are introduced in reading order.
 */
final class Slots {
  private static final Pattern BEFORE_PLACE =
      Pattern.compile(
          "(?i)\\b(in|at|near|into|to|towards?|from|outside|inside|around|south of|north of|east of"
              + "|west of|(?:southern|northern|eastern|western) outskirts of) (?:the )?$");
  private static final Pattern POINT =
      Pattern.compile("(?i)(airport|airbase|base|station|field|oilfield|port|hospital|camp|gate)$");
  private static final Pattern PEOPLE =
      Pattern.compile("(?i)\\b(fighters|soldiers|members|troops|militants|men|militiamen)\\b");

  private static final Pattern WHERE =
      Pattern.compile(
          "\\d (?:fighters|men|members|soldiers|militants|troops)? ?((?:in|inside|around) (?:the"
              + " )?\\p{Lu}[\\w’'-]+(?: \\p{Lu}[\\w’'-]+)*)");

  private final Map<String, Supplier<Phrase>> filled = new HashMap<>();
  private final ResolvedClaim first;
  private final Names names;

  Slots(List<ResolvedClaim> claims, Names names, ClaimView view) {
    this.first = claims.getFirst();
    this.names = names;
    Claim claim = first.claim();
    put(
        "subject",
        claims,
        c -> c.subject().or(() -> c.claim().subject().map(m -> m.name())),
        names::subject);
    put(
        "object",
        claims,
        c -> c.object().or(() -> c.claim().object().map(m -> m.name())),
        names::object);
    if (!isPlaceTheObject()) {
      put("place", claims, c -> c.place().or(c.claim()::place), names::place);
    }
    if (!claim.saidBy().isEmpty()) {
      filled.put("speaker", () -> names.speaker(first).orElseThrow());
    }
    word("reach", claim.findDetail("reach"));
    word("role", claim.findDetail("role").map(r -> r.replaceFirst("^former ", "")));
    word("act", claim.findDetail("act").filter(a -> isAct(a, claim)));
    word(
        "number",
        Optional.of(claim.number())
            .filter(r -> !r.isUnknown())
            .map(r -> Counted.range(r, claim.selector().exact())));
    word("men", Optional.of(people(claim, view)));
    word("where", where(claim));
    word("extent", Optional.of(extent(claim)));
  }

  private void put(
      String slot,
      List<ResolvedClaim> claims,
      Function<ResolvedClaim, Optional<String>> key,
      Function<ResolvedClaim, Optional<Phrase>> phrase) {
    Set<String> seen = new LinkedHashSet<>();
    List<ResolvedClaim> distinct =
        claims.stream().filter(c -> key.apply(c).filter(seen::add).isPresent()).toList();
    if (!distinct.isEmpty()) {
      filled.put(
          slot,
          () -> Phrase.all(distinct.stream().flatMap(c -> phrase.apply(c).stream()).toList()));
    }
  }

  private boolean isPlaceTheObject() {
    Optional<String> object = first.claim().object().map(m -> m.name());
    return object.isPresent() && object.equals(first.claim().place());
  }

  /** An accusation's own noun, or a word of the accused's name, is no deed. */
  private static boolean isAct(String act, Claim claim) {
    String subject = claim.subject().map(m -> m.name()).orElse("");
    return !act.matches("(?i)(it|this|that|them|accus\\w*)") && !subject.contains(act);
  }

  private void word(String slot, Optional<String> text) {
    text.ifPresent(t -> filled.put(slot, () -> Phrase.of(t, false)));
  }

  /** Where the counted are: by the claim, or by what stands behind their number in the report. */
  private Optional<String> where(Claim claim) {
    if (claim.place().isPresent()) {
      return names.place(first).map(p -> preposition("in", p) + " " + p.text());
    }
    Matcher behind = WHERE.matcher(claim.selector().exact() + claim.selector().suffix());
    return behind.find() ? Optional.of(behind.group(1)) : Optional.empty();
  }

  private String people(Claim claim, ClaimView view) {
    Matcher said = PEOPLE.matcher(claim.selector().exact());
    if (said.find()) {
      return said.group().toLowerCase(java.util.Locale.ROOT);
    }
    EntityClass kind =
        first.subject().flatMap(view::findEntity).map(Entity::kind).orElse(EntityClass.UNKNOWN);
    return switch (kind) {
      case STATE,
          GOVERNMENT,
          POLITICAL_BODY,
          POLICE,
          INTERNATIONAL_ORG,
          MEDIA,
          COMPANY,
          PERSON,
          PLACE ->
          "members";
      case ARMY, MILITIA, ARMED_GROUP, JIHADIST_GROUP, ETHNIC_GROUP, COALITION, COMMAND, UNKNOWN ->
          "fighters";
    };
  }

  /** "most of ", as the report has it before the place. */
  private static String extent(Claim claim) {
    String quote = claim.selector().exact();
    int at = claim.object().map(m -> quote.indexOf(m.name())).orElse(-1);
    Matcher part =
        Pattern.compile(
                "(?i)\\b(most|parts?|half|much|the [\\w-]+(?: and the [\\w-]+)?) of (?:the )?$")
            .matcher(at < 0 ? "" : quote.substring(0, at));
    if (part.find()) {
      return part.group(1) + " of ";
    }
    return claim.findDetail("extent").filter("partial"::equals).map(e -> "part of ").orElse("");
  }

  Set<String> names() {
    return filled.keySet();
  }

  /** The words of a slot; {@code "in place"} with the report's own preposition, or that one. */
  Phrase of(String slot) {
    Supplier<Phrase> value = filled.get(Wording.name(slot));
    if (value == null) {
      throw new IllegalStateException("nothing fills the slot “" + slot + "”; see Wording.fits");
    }
    Phrase phrase = value.get();
    return slot.contains(" ")
        ? new Phrase(
            preposition(slot.substring(0, slot.indexOf(' ')), phrase) + " " + phrase.text(),
            phrase.plural(),
            phrase.claims())
        : phrase;
  }

  private String preposition(String usual, Phrase place) {
    String quote = first.claim().selector().exact();
    int at = first.claim().place().map(quote::indexOf).orElse(-1);
    Matcher own = BEFORE_PLACE.matcher(at < 0 ? "" : quote.substring(0, at));
    if (own.find()) {
      return own.group(1).toLowerCase(java.util.Locale.ROOT);
    }
    return usual.equals("in") && POINT.matcher(place.text()).find() ? "at" : usual;
  }

  /** The words that a filled text rests on beside its own claims. */
  static List<ResolvedClaim> because(List<Phrase> phrases) {
    List<ResolvedClaim> claims = new ArrayList<>();
    phrases.forEach(p -> claims.addAll(p.claims()));
    return claims;
  }
}
