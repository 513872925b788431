package org.isnad.ledger.internal;

import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.internal.ClaimSearch.Answer;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ResolvedClaim;

/** What of a question no index can decide: standing, who is meant, the words, the grade. */
final class ClaimFilter {
  private final ClaimQuery query;
  private final Set<String> words;
  private final Grades grades;
  private final Set<Integer> sources;

  /**
   * A filter for one question.
   *
   * @param sources numbers of the sources that it names
   */
  ClaimFilter(ClaimQuery query, Grades grades, Set<Integer> sources) {
    this.query = query;
    this.sources = sources;
    this.words = query.words().map(Words::of).orElse(Set.of());
    this.grades = grades;
  }

  /** Whether a claim fits as far as can be told before its names are resolved. */
  boolean mayPass(FoundClaim found) {
    return (query.standings().isEmpty() || query.standings().contains(found.standing()))
        && (words.isEmpty() || ClaimWords.of(found.claim()).containsAll(words));
  }

  boolean passes(Answer answer) {
    ResolvedClaim claim = answer.claim();
    return isAny(query.actors(), claim.subject(), claim.object())
        && isAny(query.places(), claim.place(), claim.object())
        && isOfOrigin(answer.found());
  }

  private boolean isOfOrigin(FoundClaim found) {
    ClaimQuery.Origin origin = query.origin();
    return (origin.documents().isEmpty() || origin.documents().contains(found.claim().document()))
        && (origin.sources().isEmpty() || sources.contains(found.source()))
        && (origin.grades().isEmpty()
            || grades.find(found).filter(origin.grades()::contains).isPresent());
  }

  private static boolean isAny(Set<String> asked, Optional<String> one, Optional<String> other) {
    return asked.isEmpty()
        || one.filter(asked::contains).isPresent()
        || other.filter(asked::contains).isPresent();
  }
}
