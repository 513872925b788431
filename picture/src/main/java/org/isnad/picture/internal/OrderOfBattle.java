package org.isnad.picture.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Finding;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;

/** The actors that the claims speak of: who leads each, how strong it is, where it is. */
public final class OrderOfBattle {
  private OrderOfBattle() {}

  /** The actors, most spoken of first; persons are shown with those they lead. */
  public static List<Actor> draw(Evidence evidence) {
    Map<String, List<ResolvedClaim>> byActor = new HashMap<>();
    for (ResolvedClaim claim : evidence.claims()) {
      claim
          .subject()
          .ifPresent(id -> byActor.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
      claim
          .object()
          .filter(id -> !Optional.of(id).equals(claim.subject()))
          .ifPresent(id -> byActor.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
    }
    List<Actor> actors = new ArrayList<>();
    byActor.forEach(
        (id, claims) ->
            evidence
                .findEntity(Optional.of(id))
                .filter(OrderOfBattle::isActor)
                .ifPresent(entity -> actors.add(actor(entity, claims, evidence))));
    actors.sort(
        Comparator.comparingInt((Actor a) -> -a.claims().size())
            .thenComparing(a -> a.entity().name())
            .thenComparing(a -> a.entity().id()));
    return actors;
  }

  private static boolean isActor(Entity entity) {
    return !entity.isPlace() && entity.kind() != EntityClass.PERSON;
  }

  private static Actor actor(Entity entity, List<ResolvedClaim> claims, Evidence evidence) {
    Finding strength = strength(entity, claims, evidence);
    return new Actor(
        entity,
        leader(entity, claims, evidence),
        strength,
        Strengths.band(strength),
        places(entity, claims, evidence),
        claims);
  }

  private static Finding leader(Entity entity, List<ResolvedClaim> claims, Evidence evidence) {
    Question question = new Question("who leads " + entity.name(), evidence, Memory.LEADERS);
    for (ResolvedClaim claim : of(ClaimType.LEADS, claims)) {
      boolean former = claim.claim().findDetail("role").filter(OrderOfBattle::isPast).isPresent();
      if (claim.object().equals(Optional.of(entity.id())) && !former) {
        claim.subject().ifPresent(leader -> question.add(leader, claim));
      }
    }
    return question.answer((a, b) -> false);
  }

  private static boolean isPast(String role) {
    return role.startsWith("former") || role.startsWith("late ") || role.startsWith("founder");
  }

  private static Finding strength(Entity entity, List<ResolvedClaim> claims, Evidence evidence) {
    Question question = new Question("how strong is " + entity.name(), evidence, Memory.STRENGTH);
    for (ResolvedClaim claim : of(ClaimType.STRENGTH, claims)) {
      Range number = claim.claim().number();
      if (claim.subject().equals(Optional.of(entity.id())) && !number.isUnknown()) {
        question.add(number.toString(), claim);
      }
    }
    return question.answer(Strengths::overlap);
  }

  private static Finding places(Entity entity, List<ResolvedClaim> claims, Evidence evidence) {
    Question question = new Question("where is " + entity.name(), evidence, Memory.PRESENCE);
    for (ResolvedClaim claim : of(ClaimType.OPERATES_IN, claims)) {
      if (claim.subject().equals(Optional.of(entity.id()))) {
        claim.object().ifPresent(place -> question.add(place, claim));
      }
    }
    return question.answer((a, b) -> true);
  }

  private static List<ResolvedClaim> of(ClaimType type, List<ResolvedClaim> claims) {
    return claims.stream().filter(c -> c.claim().type() == type).toList();
  }
}
