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
import org.isnad.model.Entity;
import org.isnad.model.Judgement.Verdict;

/**
 * What each name of each document stands for, by the judgements of one view in the order they were
 * learned. A text may name a town and its council with one word: then a claim's place is the one
 * that is a place, its parties the other.
 */
final class Identities {
  private static final Set<ClaimType> PLACE_AS_OBJECT =
      EnumSet.of(ClaimType.OPERATES_IN, ClaimType.CONTROLS);

  private final Map<Name, List<String>> standing = new HashMap<>();
  private final Map<String, Entity> entities;

  Identities(List<Decision> decisions, Map<String, Entity> entities) {
    this.entities = entities;
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
    return claim.subject().flatMap(mention -> findActor(name(claim, mention.name())));
  }

  Optional<String> findObject(Claim claim) {
    Optional<Name> name = claim.object().map(mention -> name(claim, mention.name()));
    return name.flatMap(PLACE_AS_OBJECT.contains(claim.type()) ? this::findPlace : this::findActor);
  }

  Optional<String> findPlace(Claim claim) {
    return claim.place().flatMap(text -> findPlace(name(claim, text)));
  }

  private Optional<String> findActor(Name name) {
    return findLatest(name, id -> !isPlace(id)).or(() -> findLatest(name, id -> true));
  }

  private Optional<String> findPlace(Name name) {
    return findLatest(name, this::isPlace).or(() -> findLatest(name, id -> true));
  }

  private static Name name(Claim claim, String text) {
    return new Name(claim.document(), text);
  }

  private Optional<String> findLatest(Name name, Predicate<String> fits) {
    return standing.getOrDefault(name, List.of()).reversed().stream().filter(fits).findFirst();
  }

  private boolean isPlace(String id) {
    return Optional.ofNullable(entities.get(id)).map(Entity::isPlace).orElse(false);
  }

  /** A name as one document gives it. */
  record Name(String document, String name) {}

  /** What was decided on a name. */
  record Decision(Name name, String entity, Verdict verdict) {}
}
