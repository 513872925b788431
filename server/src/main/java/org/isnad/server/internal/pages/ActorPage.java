package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.server.internal.draw.Bands;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ActorShow;
import org.isnad.server.internal.show.Found;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.Tie;

/** An actor, or a person in a public role, with all that is said of it. */
final class ActorPage implements Page {
  private static final int MOST_CLAIMS = 40;
  private static final int MOST_TIES = 60;

  @Override
  public Response answer(Visit visit) {
    Entity entity = entity(visit);
    Values values = new Values(visit);
    Optional<Actor> actor = visit.situation().findActor(entity.id());
    Range band = actor.map(Actor::strengthBand).orElse(Range.UNKNOWN);
    ActorShow show =
        new ActorShow(
            visit.words().term("kind", entity.kind().word()),
            entity.kind() == EntityClass.PERSON,
            entity.aliases(),
            Values.orEmpty(entity.source()),
            actor.map(a -> values.found(a.leader())).orElse(Found.UNKNOWN),
            actor.map(a -> values.found(a.strength())).orElse(Found.UNKNOWN),
            band.isUnknown()
                ? List.of()
                : List.of(Bands.of(band, band.high().or(band::low).orElse(0) * 2, visit.words())),
            actor.map(a -> values.found(a.places())).orElse(Found.UNKNOWN),
            holds(entity, visit),
            leads(entity, values, visit),
            relations(entity, visit),
            values.list(visit.situation().claimsAbout(entity), MOST_CLAIMS, entity),
            actor
                .filter(DiligencesPage::isArmed)
                .map(a -> visit.links().to("/diligence/" + entity.id()))
                .orElse(""),
            visit.links().to("/strengths.svg", "actor", entity.id()),
            visit.fileName("strength"));
    return visit.show(Room.ACTORS, "actor", entity.name(), show);
  }

  private static Entity entity(Visit visit) {
    String id = visit.request().variable("id");
    return visit
        .situation()
        .view()
        .findEntity(id)
        .filter(e -> !e.isPlace())
        .orElseThrow(() -> Refusal.told(404, "missing.actor", id));
  }

  private static List<Tie> holds(Entity entity, Visit visit) {
    List<Tie> ties = new ArrayList<>();
    for (Holding holding : visit.situation().picture().territory()) {
      List<Answer> told = new ArrayList<>(holding.holder().answers());
      told.addAll(holding.holder().ruledOut());
      for (Answer answer : told) {
        if (answer.value().equals(entity.id())) {
          Status status = answer.voices().isEmpty() ? Status.DENIED : holding.holder().status();
          String words =
              visit.words().of(answer.voices().isEmpty() ? "actor.holds-not" : "actor.holds");
          Term place = Term.of(holding.place(), visit.links());
          ties.add(new Tie(words, place, status, visit.sources().of(answer.claims())));
        }
      }
    }
    return ties;
  }

  /** Whom it is said to lead, a finding's status where the led one has it as an answer. */
  private static List<Tie> leads(Entity entity, Values values, Visit visit) {
    Map<String, List<ResolvedClaim>> byGroup = new LinkedHashMap<>();
    for (ResolvedClaim claim : visit.situation().claimsAbout(entity)) {
      boolean isLeader = claim.subject().equals(Optional.of(entity.id()));
      if (claim.claim().type() == ClaimType.LEADS && isLeader) {
        claim
            .object()
            .ifPresent(g -> byGroup.computeIfAbsent(g, i -> new ArrayList<>()).add(claim));
      }
    }
    List<Tie> ties = new ArrayList<>();
    byGroup.forEach(
        (group, claims) ->
            ties.add(
                new Tie(
                    RelationWords.of(ClaimType.LEADS, true, visit.words()) + role(claims),
                    values.term(group),
                    standing(group, entity, visit),
                    visit.sources().of(claims))));
    return ties;
  }

  private static String role(List<ResolvedClaim> claims) {
    return claims.stream()
        .flatMap(c -> c.claim().findDetail("role").stream())
        .findFirst()
        .map(role -> " (" + role + ")")
        .orElse("");
  }

  private static Status standing(String group, Entity leader, Visit visit) {
    return visit
        .situation()
        .findActor(group)
        .map(Actor::leader)
        .filter(f -> f.answers().stream().anyMatch(a -> a.value().equals(leader.id())))
        .map(f -> f.status())
        .orElse(Status.STALE);
  }

  private static List<Tie> relations(Entity entity, Visit visit) {
    return visit.situation().relationsOf(entity).stream()
        .limit(MOST_TIES)
        .map(r -> tie(r, entity, visit))
        .toList();
  }

  private static Tie tie(Relation relation, Entity entity, Visit visit) {
    boolean outward = relation.from().id().equals(entity.id());
    Entity other = outward ? relation.to() : relation.from();
    return new Tie(
        RelationWords.of(relation.type(), outward, visit.words()),
        Term.of(other, visit.links()),
        relation.status(),
        visit.sources().of(relation.claims()));
  }
}
