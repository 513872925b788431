package org.isnad.picture.internal.battle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Question;

/**
 * How strong an actor is. An estimate of its men in one town is no rival of one of all its men:
 * each scope is a question of its own.
 */
final class Strengths {
  private Strengths() {}

  /**
   * A finding for each scope: first the actor as a whole, then its men in one place. Where nobody
   * counted the whole, its finding is unknown.
   */
  static List<Finding> ask(Entity actor, List<ResolvedClaim> claims, Evidence evidence) {
    Map<String, Question> byScope = new TreeMap<>();
    byScope.put("", question(actor, "", evidence));
    for (ResolvedClaim claim : claims) {
      Range number = claim.claim().number();
      boolean ofActor =
          claim.claim().type() == ClaimType.STRENGTH
              && claim.subject().equals(Optional.of(actor.id()));
      if (ofActor && !number.isUnknown()) {
        String scope = Scopes.of(claim, evidence).map(evidence::nameOf).orElse("");
        byScope
            .computeIfAbsent(scope, s -> question(actor, s, evidence))
            .add(number.toString(), claim);
      }
    }
    List<Finding> findings = new ArrayList<>();
    byScope.values().forEach(q -> findings.add(q.answer()));
    return findings;
  }

  private static Question question(Entity actor, String scope, Evidence evidence) {
    String where = scope.isEmpty() ? "" : " in " + scope;
    return new Question(
        "how strong is " + actor.name() + where, evidence, Memory.STRENGTH, Rivalry.RANGES);
  }

  /** The band over the answers of a finding: their least low and their greatest high. */
  static Range band(Finding strength) {
    List<Range> ranges = strength.answers().stream().map(a -> Range.parse(a.value())).toList();
    if (strength.answers().stream().allMatch(a -> a.voices().isEmpty())) {
      return Range.UNKNOWN;
    }
    Optional<Integer> low =
        ranges.stream().flatMap(r -> r.low().stream()).min(Comparator.naturalOrder());
    Optional<Integer> high =
        ranges.stream().flatMap(r -> r.high().stream()).max(Comparator.naturalOrder());
    return new Range(low, high);
  }
}
