package org.isnad.picture.internal.battle;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
  public static List<Actor> draw(ActorClaims claims, Evidence evidence) {
    Map<String, SortedMap<String, List<ResolvedClaim>>> counting = claims.countingByActor();
    List<Actor> actors =
        claims
            .all()
            .draw(
                (id, about) ->
                    evidence
                        .findEntity(Optional.of(id))
                        .filter(OrderOfBattle::isActor)
                        .map(
                            entity ->
                                actor(
                                    entity,
                                    counting.getOrDefault(id, Collections.emptySortedMap()),
                                    claims,
                                    evidence)));
    actors.sort(
        Comparator.comparingInt((Actor a) -> -a.claims().size())
            .thenComparing(a -> a.entity().name())
            .thenComparing(a -> a.entity().id()));
    return actors;
  }

  private static boolean isActor(Entity entity) {
    return !entity.isPlace() && entity.kind() != EntityClass.PERSON;
  }

  private static Actor actor(
      Entity entity,
      SortedMap<String, List<ResolvedClaim>> counting,
      ActorClaims claims,
      Evidence evidence) {
    List<Finding> strengths = Strengths.ask(entity, counting, evidence);
    Finding whole = strengths.getFirst();
    return new Actor(
        entity,
        Leaders.leader(entity, claims.leading().under(entity.id()), evidence),
        whole,
        Strengths.band(whole),
        places(entity, claims.placing().under(entity.id()), evidence),
        claims.all().under(entity.id()),
        new Picture.Further(
            Leaders.commanders(entity, claims.commanding().under(entity.id()), evidence),
            strengths.subList(1, strengths.size())));
  }

  private static Finding places(Entity entity, List<ResolvedClaim> claims, Evidence evidence) {
    Question question =
        new Question("where is " + entity.name(), evidence, Memory.PRESENCE, Rivalry.NONE);
    for (ResolvedClaim claim : claims) {
      if (claim.object().isPresent() && !question.add(claim.object().get(), claim)) {
        break;
      }
    }
    return question.answer();
  }
}
