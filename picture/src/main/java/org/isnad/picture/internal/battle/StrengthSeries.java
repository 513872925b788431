package org.isnad.picture.internal.battle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Modality;
import org.isnad.model.picture.StrengthPoint;
import org.isnad.picture.internal.opinions.Evidence;

/** The estimates of an actor's strength over time. */
public final class StrengthSeries {
  private StrengthSeries() {}

  /** All estimates, the oldest first. */
  public static List<StrengthPoint> of(Entity actor, Evidence evidence) {
    return evidence.claims(ClaimType.STRENGTH).stream()
        .filter(c -> c.subject().equals(Optional.of(actor.id())))
        .filter(c -> c.claim().modality() == Modality.ASSERTED)
        .filter(c -> !c.claim().number().isUnknown())
        .map(
            c ->
                new StrengthPoint(
                    evidence.dayOf(c),
                    Scopes.of(c, evidence).map(evidence::nameOf),
                    c.claim().number(),
                    evidence.voiceOf(c),
                    c))
        .sorted(Comparator.comparing(StrengthPoint::day))
        .toList();
  }
}
