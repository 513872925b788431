package org.isnad.picture.internal.momentum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Momentum;
import org.isnad.picture.internal.battle.Scopes;
import org.isnad.picture.internal.battle.Week;
import org.isnad.picture.internal.opinions.Evidence;

/**
 * The momentum of every actor that the claims of a week speak of. A claim without a date in a
 * report without one, or with a date that may lie outside the week, proves nothing about it.
 */
public final class Momenta {
  private static final int DAYS = 7;

  private Momenta() {}

  /** One for each actor of the week, the strongest first. */
  public static List<Momentum> draw(Evidence evidence) {
    LocalDate last = evidence.day();
    LocalDate first = last.minusDays(DAYS - 1L);
    Map<String, List<Effect>> byActor = new LinkedHashMap<>();
    Estimates estimates = new Estimates(evidence);
    for (ResolvedClaim claim : Week.draw(evidence)) {
      for (Effect effect : Effects.of(claim, evidence, estimates)) {
        byActor.computeIfAbsent(effect.actor(), a -> new ArrayList<>()).add(effect);
      }
    }
    List<Momentum> momenta = new ArrayList<>();
    byActor.forEach(
        (id, effects) ->
            evidence
                .findEntity(Optional.of(id))
                .filter(Momenta::acts)
                .map(actor -> Bootstrap.momentum(actor, effects, first, last))
                .ifPresent(momenta::add));
    momenta.sort(
        Comparator.comparingDouble((Momentum m) -> -Math.abs(m.score()))
            .thenComparing(m -> m.actor().name()));
    return momenta;
  }

  private static boolean acts(Entity entity) {
    return !entity.isPlace() && entity.kind() != EntityClass.PERSON;
  }

  /** The newest estimates of strength before each, to tell growth from decline. */
  static final class Estimates {
    private final Map<String, List<ResolvedClaim>> byActor = new HashMap<>();

    Estimates(Evidence evidence) {
      for (ResolvedClaim claim : evidence.claims(ClaimType.STRENGTH)) {
        claim
            .subject()
            .ifPresent(a -> byActor.computeIfAbsent(a, i -> new ArrayList<>()).add(claim));
      }
    }

    /** The estimate of the same actor and scope that was newest before this one. */
    Optional<ResolvedClaim> findBefore(ResolvedClaim claim, Evidence evidence) {
      return claim
          .subject()
          .flatMap(
              a ->
                  byActor.getOrDefault(a, List.of()).stream()
                      .filter(c -> evidence.dayOf(c).isBefore(evidence.dayOf(claim)))
                      .filter(c -> Scopes.of(c, evidence).equals(Scopes.of(claim, evidence)))
                      .findFirst());
    }
  }
}
