package org.isnad.picture.internal.battle;

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
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Question;

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
    List<Finding> strengths = Strengths.ask(entity, claims, evidence);
    Finding whole = strengths.getFirst();
    return new Actor(
        entity,
        Leaders.leader(entity, claims, evidence),
        whole,
        Strengths.band(whole),
        places(entity, claims, evidence),
        claims,
        new Picture.Further(
            Leaders.commanders(entity, claims, evidence), strengths.subList(1, strengths.size())));
  }

  private static Finding places(Entity entity, List<ResolvedClaim> claims, Evidence evidence) {
    Question question =
        new Question("where is " + entity.name(), evidence, Memory.PRESENCE, Rivalry.NONE);
    for (ResolvedClaim claim : of(ClaimType.OPERATES_IN, claims)) {
      if (claim.subject().equals(Optional.of(entity.id()))) {
        claim.object().ifPresent(place -> question.add(place, claim));
      }
    }
    return question.answer();
  }

  private static List<ResolvedClaim> of(ClaimType type, List<ResolvedClaim> claims) {
    return claims.stream().filter(c -> c.claim().type() == type).toList();
  }
}
