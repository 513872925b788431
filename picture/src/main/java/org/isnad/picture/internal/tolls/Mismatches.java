package org.isnad.picture.internal.tolls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Finding;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;
import org.isnad.model.picture.Mismatch;
import org.isnad.model.picture.Mismatch.Part;
import org.isnad.picture.internal.opinions.Evidence;

/**
 * Parts that come to more than their whole: within one sentence, and over the places of a force.
 */
public final class Mismatches {
  private Mismatches() {}

  /** All of them: those of sentences, the newest first, then those of strengths, by the actor. */
  public static List<Mismatch> draw(List<Actor> actors, Evidence evidence) {
    Map<String, Mismatch> found = new LinkedHashMap<>();
    Stream.of(ClaimType.EVENT, ClaimType.STRENGTH)
        .flatMap(type -> evidence.claims(type).stream())
        .filter(c -> c.claim().modality() == Modality.ASSERTED)
        .forEach(
            c ->
                inWords(c, evidence)
                    .forEach(m -> found.putIfAbsent(c.claim().document() + m.parts(), m)));
    List<Mismatch> all = new ArrayList<>(found.values());
    actors.forEach(a -> byPlace(a).ifPresent(all::add));
    return all;
  }

  private static List<Mismatch> inWords(ResolvedClaim resolved, Evidence evidence) {
    Claim claim = resolved.claim();
    Map<String, Range> wholes = new LinkedHashMap<>();
    if (claim.type() == ClaimType.STRENGTH) {
      String actor = resolved.subject().map(evidence::nameOf).orElse("an unnamed party");
      wholes.put("strength of " + actor, claim.number());
    } else {
      wholes.put("killed", Tolls.number(claim, "killed"));
      wholes.put("injured", Tolls.number(claim, "injured"));
    }
    List<Mismatch> found = new ArrayList<>();
    wholes.forEach(
        (what, whole) -> {
          if (whole.high().isPresent()) {
            List<Part> parts = parts(resolved, whole, evidence);
            find(what, whole, parts, List.of(resolved)).ifPresent(found::add);
          }
        });
    return found;
  }

  private static List<Part> parts(ResolvedClaim claim, Range whole, Evidence evidence) {
    String sentence = sentence(claim, evidence);
    return Stream.concat(whole.low().stream(), whole.high().stream())
        .distinct()
        .map(number -> PartsInWords.of(sentence, number))
        .filter(parts -> !parts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String sentence(ResolvedClaim claim, Evidence evidence) {
    Selector at = claim.claim().selector();
    return evidence.documentOf(claim).passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .filter(s -> s.start() <= at.start() && at.start() < s.end())
        .map(Sentence::text)
        .findFirst()
        .orElse(at.exact());
  }

  private static Optional<Mismatch> find(
      String what, Range whole, List<Part> parts, List<ResolvedClaim> claims) {
    int together = parts.stream().mapToInt(Part::least).sum();
    return whole.high().filter(most -> together > most).isPresent()
        ? Optional.of(new Mismatch(what, whole, parts, together, claims))
        : Optional.empty();
  }

  /**
   * The least of an actor's men in each place held against the most that all of it is said to be.
   */
  private static Optional<Mismatch> byPlace(Actor actor) {
    List<Part> parts = new ArrayList<>();
    List<ResolvedClaim> claims = new ArrayList<>();
    if (isLive(actor.strength())) {
      actor.strength().answers().forEach(a -> claims.addAll(a.claims()));
      for (Finding place : actor.further().strengthsInPlaces()) {
        if (isLive(place)) {
          parts.add(new Part(where(place, actor), least(place)));
          place.answers().forEach(a -> claims.addAll(a.claims()));
        }
      }
    }
    return find("strength of " + actor.entity().name(), actor.strengthBand(), parts, claims);
  }

  private static boolean isLive(Finding finding) {
    return switch (finding.status()) {
      case CORROBORATED, SINGLE_SOURCE, CONTESTED -> true;
      case DENIED, STALE, UNKNOWN -> false;
    };
  }

  private static String where(Finding place, Actor actor) {
    return place.question().replace("how strong is " + actor.entity().name() + " ", "");
  }

  private static int least(Finding finding) {
    return finding.answers().stream()
        .map(answer -> Range.parse(answer.value()))
        .mapToInt(range -> range.low().orElse(0))
        .min()
        .orElse(0);
  }
}
