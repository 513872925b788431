package org.isnad.ledger.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;

/**
 * What each name of one document stands for, by its judgements in the order they were learned. A
 * text may name a town and its council with one word: then a claim's place is the one that is a
 * place, its parties the other.
 */
final class Identities {
  private static final Set<ClaimType> PLACE_AS_OBJECT =
      EnumSet.of(ClaimType.OPERATES_IN, ClaimType.CONTROLS);

  private final Map<String, List<String>> standing = new HashMap<>();
  private final Predicate<String> isPlace;

  /**
   * Takes the decisions in their order.
   *
   * @param isPlace whether the entity of an id is a place
   */
  Identities(List<Decision> decisions, Predicate<String> isPlace) {
    this.isPlace = isPlace;
    decisions.forEach(this::add);
  }

  private void add(Decision decision) {
    List<String> ids = standing.computeIfAbsent(decision.name(), name -> new ArrayList<>());
    ids.remove(decision.entity());
    if (decision.verdict() == Verdict.SAME) {
      ids.add(decision.entity());
    }
  }

  Optional<String> findSubject(Claim claim) {
    return claim.subject().flatMap(mention -> findActor(mention.name()));
  }

  Optional<String> findObject(Claim claim) {
    Optional<String> name = claim.object().map(Mention::name);
    return name.flatMap(PLACE_AS_OBJECT.contains(claim.type()) ? this::findPlace : this::findActor);
  }

  Optional<String> findPlace(Claim claim) {
    return claim.place().flatMap(this::findPlace);
  }

  private Optional<String> findActor(String name) {
    return findLatest(name, isPlace.negate()).or(() -> findLatest(name, id -> true));
  }

  private Optional<String> findPlace(String name) {
    return findLatest(name, isPlace).or(() -> findLatest(name, id -> true));
  }

  private Optional<String> findLatest(String name, Predicate<String> fits) {
    return standing.getOrDefault(name, List.of()).reversed().stream().filter(fits).findFirst();
  }

  /** What was decided on a name of the document. */
  record Decision(String name, String entity, Verdict verdict) {}
}
