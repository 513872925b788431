package org.isnad.picture.internal.battle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
   *
   * @param claims those of its strength, by the name of the place whose men they count
   */
  static List<Finding> ask(
      Entity actor, SortedMap<String, List<ResolvedClaim>> claims, Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    findings.add(ask(actor, "", claims.getOrDefault("", List.of()), evidence));
    claims.forEach(
        (scope, counting) -> {
          if (!scope.isEmpty()) {
            findings.add(ask(actor, scope, counting, evidence));
          }
        });
    return findings;
  }

  private static Finding ask(
      Entity actor, String scope, List<ResolvedClaim> counting, Evidence evidence) {
    Question question = question(actor, scope, evidence);
    for (ResolvedClaim claim : counting) {
      if (!question.add(claim.claim().number().toString(), claim)) {
        break;
      }
    }
    return question.answer();
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
