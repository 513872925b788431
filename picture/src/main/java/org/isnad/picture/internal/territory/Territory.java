package org.isnad.picture.internal.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EventType;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Holding;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Groups;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Moves;
import org.isnad.picture.internal.opinions.Question;

/** Who is said to hold which place: claims of control, and of taking and leaving it. */
public final class Territory {
  private Territory() {}

  /** The claims of control, taking and leaving under their places. */
  public static Groups<String> group(Evidence evidence) {
    return Groups.of(evidence, claim -> placeHeld(claim).map(List::of).orElseGet(List::of));
  }

  /** The places that anybody is said to hold or to have left, by name. */
  public static List<Holding> draw(Evidence evidence) {
    return draw(group(evidence), evidence);
  }

  /** The same from the claims of each place. */
  public static List<Holding> draw(Groups<String> byPlace, Evidence evidence) {
    List<Holding> holdings =
        byPlace.draw(
            (id, claims) ->
                evidence
                    .findEntity(Optional.of(id))
                    .map(place -> holding(place, claims, evidence))
                    .filter(holding -> !holding.holder().answers().isEmpty()));
    holdings.sort(
        Comparator.comparing((Holding h) -> h.place().name()).thenComparing(h -> h.place().id()));
    return holdings;
  }

  private static Optional<String> placeHeld(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    if (claim.type() == ClaimType.CONTROLS) {
      return resolved.object();
    }
    return isTaking(claim) || Moves.isLeaving(claim) ? resolved.place() : Optional.empty();
  }

  /** To come near a place is not to take it. */
  private static boolean isTaking(Claim claim) {
    return claim.eventType().equals(Optional.of(EventType.TERRITORY_TAKEN))
        && claim.findDetail("reach").isEmpty();
  }

  /** Claims, newest first, back to the newest one that the place was taken. */
  private static List<ResolvedClaim> sinceLastTaken(List<ResolvedClaim> newestFirst) {
    List<ResolvedClaim> kept = new ArrayList<>();
    for (ResolvedClaim claim : newestFirst) {
      kept.add(claim);
      if (isTaking(claim.claim()) && claim.claim().modality() == Modality.ASSERTED) {
        break;
      }
    }
    return kept;
  }

  private static Holding holding(Entity place, List<ResolvedClaim> claims, Evidence evidence) {
    Question question =
        new Question("who holds " + place.name(), evidence, Memory.CONTROL, Rivalry.ALL);
    for (ResolvedClaim claim : sinceLastTaken(claims)) {
      if (claim.subject().isPresent() && !question.add(claim.subject().get(), claim)) {
        break;
      }
    }
    Optional<LocalDate> newest = claims.stream().findFirst().map(evidence::dayOf);
    Finding holder = question.answer();
    return new Holding(place, holder, newest, since(holder, claims, evidence));
  }

  /** Back from the newest claim to the first that somebody else holds it, or that it was taken. */
  private static Optional<LocalDate> since(
      Finding holder, List<ResolvedClaim> newestFirst, Evidence evidence) {
    if (holder.answers().isEmpty() || holder.answers().getFirst().voices().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> first = Optional.of(holder.answers().getFirst().value());
    Optional<LocalDate> since = Optional.empty();
    for (ResolvedClaim claim : newestFirst) {
      boolean says =
          claim.claim().modality() == Modality.ASSERTED && !Moves.isLeaving(claim.claim());
      if (says && claim.subject().equals(first)) {
        since = Optional.of(evidence.dayOf(claim));
      }
      boolean taken = isTaking(claim.claim()) && claim.subject().equals(first);
      if (says && (taken || since.isPresent() && !claim.subject().equals(first))) {
        break;
      }
    }
    return since;
  }
}
