package org.isnad.picture.internal.battle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Actor;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;
import org.isnad.model.picture.Tie.Span;
import org.isnad.model.picture.Unit;
import org.isnad.model.picture.Unit.Place;
import org.isnad.model.picture.Unit.Tenure;
import org.isnad.model.picture.Unit.TowardsState;
import org.isnad.picture.internal.opinions.Evidence;

/** The order of battle with succession, parents and members, and standing towards the state. */
public final class Units {
  private static final Set<EntityClass> STATE =
      Set.of(EntityClass.STATE, EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE);

  private Units() {}

  /** The actors with their place in the order of battle, in the order of the actors. */
  public static List<Unit> draw(List<Actor> actors, Network network, Evidence evidence) {
    Map<String, List<Tie>> from = new HashMap<>();
    Map<String, List<Tie>> to = new HashMap<>();
    for (Tie tie : network.ties()) {
      from.computeIfAbsent(tie.from().id(), i -> new ArrayList<>()).add(tie);
      to.computeIfAbsent(tie.to().id(), i -> new ArrayList<>()).add(tie);
    }
    return actors.stream()
        .map(
            a -> {
              String id = a.entity().id();
              List<Tie> outward = from.getOrDefault(id, List.of());
              List<Tie> inward = to.getOrDefault(id, List.of());
              return new Unit(
                  a,
                  tenures(a, evidence),
                  unnamed(a),
                  of(Kind.MEMBERSHIP, outward),
                  of(Kind.MEMBERSHIP, inward),
                  towardsState(a.entity(), outward, inward));
            })
        .toList();
  }

  private static List<Tie> of(Kind kind, List<Tie> ties) {
    return ties.stream().filter(t -> t.kind() == kind).toList();
  }

  private static List<ResolvedClaim> leading(Actor actor) {
    return actor.claims().stream()
        .filter(c -> c.claim().type() == ClaimType.LEADS)
        .filter(c -> c.object().equals(Optional.of(actor.entity().id())))
        .filter(c -> c.claim().modality() == Modality.ASSERTED)
        .toList();
  }

  private static List<ResolvedClaim> unnamed(Actor actor) {
    return leading(actor).stream().filter(c -> c.subject().isEmpty()).toList();
  }

  private static List<Tenure> tenures(Actor actor, Evidence evidence) {
    Map<String, List<ResolvedClaim>> byLeader = new LinkedHashMap<>();
    for (ResolvedClaim claim : leading(actor)) {
      if (Leaders.isLeader(claim) || Leaders.isPast(claim)) {
        claim
            .subject()
            .ifPresent(s -> byLeader.computeIfAbsent(s, i -> new ArrayList<>()).add(claim));
      }
    }
    List<Tenure> tenures = new ArrayList<>();
    byLeader.forEach(
        (leader, claims) ->
            evidence
                .findEntity(Optional.of(leader))
                .ifPresent(e -> tenures.add(tenure(e, claims, evidence))));
    tenures.sort(
        Comparator.comparing((Tenure t) -> t.span().last())
            .thenComparing(t -> t.span().first())
            .reversed()
            .thenComparing(t -> t.leader().name()));
    return tenures;
  }

  private static Tenure tenure(Entity leader, List<ResolvedClaim> claims, Evidence evidence) {
    Span span = new Span(evidence.dayOf(claims.getLast()), evidence.dayOf(claims.getFirst()));
    return new Tenure(leader, span, Leaders.isPast(claims.getFirst()), claims);
  }

  private static List<TowardsState> towardsState(
      Entity actor, List<Tie> outward, List<Tie> inward) {
    if (STATE.contains(actor.kind())) {
      return List.of();
    }
    Map<Entity, TowardsState> byBody = new LinkedHashMap<>();
    List<Tie> all = new ArrayList<>(outward);
    inward.stream().filter(t -> t.kind().sign() < 0).forEach(all::add);
    all.sort(Comparator.comparing((Tie t) -> t.span().last()).reversed());
    for (Tie tie : all) {
      Entity body = tie.from().equals(actor) ? tie.to() : tie.from();
      place(tie)
          .filter(p -> STATE.contains(body.kind()))
          .ifPresent(p -> byBody.putIfAbsent(body, new TowardsState(body, p, tie.claims())));
    }
    return List.copyOf(byBody.values());
  }

  private static Optional<Place> place(Tie tie) {
    return switch (tie.kind()) {
      case MEMBERSHIP -> Optional.of(tie.isNominal() ? Place.NOMINALLY_UNDER : Place.FOLDED_IN);
      case PLEDGE ->
          tie.marks().contains("refused") ? Optional.empty() : Optional.of(Place.NOMINALLY_UNDER);
      case RIVALRY, FIGHTING -> Optional.of(Place.OUTSIDE);
      case ALLIANCE, COMMAND, SUPPORT, ACCUSATION, SPLIT, SUCCESSION -> Optional.empty();
    };
  }
}
