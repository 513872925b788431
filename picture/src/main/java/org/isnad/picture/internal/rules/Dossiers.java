package org.isnad.picture.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.ClaimPattern;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Criterion.Dossier;
import org.isnad.model.picture.Criterion.Entry;
import org.isnad.model.picture.Criterion.Testimony;
import org.isnad.picture.internal.opinions.Evidence;

/** Evidence on an actor by the theatre's criteria: for, against, or none. */
public final class Dossiers {
  private Dossiers() {}

  public static Dossier of(Entity actor, List<Criterion> criteria, Evidence evidence) {
    List<ResolvedClaim> about =
        evidence.claims().stream()
            .filter(
                c ->
                    c.subject().equals(Optional.of(actor.id()))
                        || c.object().equals(Optional.of(actor.id())))
            .toList();
    return new Dossier(
        actor,
        criteria.stream()
            .map(
                c ->
                    new Entry(
                        c,
                        testimonies(c.speaksFor(), about, actor, evidence),
                        testimonies(c.speaksAgainst(), about, actor, evidence)))
            .toList());
  }

  private static List<Testimony> testimonies(
      List<ClaimPattern> patterns, List<ResolvedClaim> about, Entity actor, Evidence evidence) {
    Map<String, List<ResolvedClaim>> byVoice = new LinkedHashMap<>();
    for (ResolvedClaim claim : about) {
      boolean asked =
          patterns.stream()
              .anyMatch(
                  p -> p.matches(claim, Optional.of(actor.id()), evidence.view()::findEntity));
      if (asked) {
        byVoice.computeIfAbsent(evidence.voiceOf(claim), v -> new ArrayList<>()).add(claim);
      }
    }
    List<Testimony> testimonies = new ArrayList<>();
    byVoice.forEach(
        (voice, claims) ->
            testimonies.add(
                new Testimony(voice, evidence.speaksFor(claims.getFirst(), actor.id()), claims)));
    return testimonies;
  }
}
