package org.isnad.picture.internal.battle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Groups;

/**
 * The claims under the actors that they are about, and those that answer what is asked of every
 * actor by themselves, so that a question reads no other claim.
 *
 * @param all those that name an actor
 * @param leading those that tell who leads it
 * @param commanding those that tell of one of its commanders
 * @param counting those that tell its strength, as a whole or in one place
 * @param placing those that tell where it is
 */
public record ActorClaims(
    Groups<String> all,
    Groups<String> leading,
    Groups<String> commanding,
    Groups<Scope> counting,
    Groups<String> placing) {
  /**
   * What a strength counts.
   *
   * @param actor id of the actor
   * @param place name of the place whose men it counts; empty for all its men
   */
  record Scope(String actor, String place) {}

  /** The claims of an evidence. */
  public static ActorClaims of(Evidence evidence) {
    return new ActorClaims(
        Groups.of(evidence, ActorClaims::parties),
        Groups.of(evidence, ClaimType.LEADS, c -> Leaders.findLed(c, true)),
        Groups.of(evidence, ClaimType.LEADS, c -> Leaders.findLed(c, false)),
        counting(evidence),
        Groups.of(evidence, ClaimType.OPERATES_IN, ResolvedClaim::subject));
  }

  /** The claims of an evidence that was taken on from the one of these. */
  public ActorClaims next(Evidence later) {
    return new ActorClaims(
        all.next(later),
        leading.next(later),
        commanding.next(later),
        later.voicesHold() ? counting.next(later) : counting(later),
        placing.next(later));
  }

  /** The places are told by the names of the evidence's entities. */
  private static Groups<Scope> counting(Evidence evidence) {
    return Groups.of(
        evidence,
        claim ->
            claim.claim().type() == ClaimType.STRENGTH && !claim.claim().number().isUnknown()
                ? claim.subject().map(actor -> scope(actor, claim, evidence)).stream().toList()
                : List.of());
  }

  private static Scope scope(String actor, ResolvedClaim claim, Evidence evidence) {
    return new Scope(actor, Scopes.of(claim, evidence).map(evidence::nameOf).orElse(""));
  }

  /** For each actor its claims of strength, by the place whose men they count. */
  Map<String, SortedMap<String, List<ResolvedClaim>>> countingByActor() {
    Map<String, SortedMap<String, List<ResolvedClaim>>> byActor = new HashMap<>();
    counting.forEach(
        (scope, claims) ->
            byActor
                .computeIfAbsent(scope.actor(), a -> new TreeMap<>())
                .put(scope.place(), claims));
    return byActor;
  }

  private static List<String> parties(ResolvedClaim claim) {
    Optional<String> subject = claim.subject();
    Optional<String> object = claim.object();
    if (subject.isEmpty() || object.isEmpty()) {
      return Stream.concat(subject.stream(), object.stream()).toList();
    }
    return subject.equals(object) ? List.of(subject.get()) : List.of(subject.get(), object.get());
  }
}
