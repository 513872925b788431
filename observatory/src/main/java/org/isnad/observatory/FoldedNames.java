package org.isnad.observatory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;

/** Names and words without what does not count in a search, folded once for all searches. */
final class FoldedNames {
  private final List<Named> names;
  private final Map<String, Integer> counts;
  private final List<ResolvedClaim> claims;
  private Optional<List<String>> words = Optional.empty();

  /**
   * An entity with its names as words.
   *
   * @param own the name it is shown by
   * @param others its other names
   */
  record Named(Entity entity, List<String> own, List<List<String>> others) {
    static Named of(Entity entity) {
      return new Named(
          entity,
          NameSearch.fold(entity.name()),
          entity.aliases().stream().map(NameSearch::fold).toList());
    }
  }

  /**
   * Folds names at once, and claims at the first question for them.
   *
   * @param counts how many claims name each entity
   * @param claims the latest published first
   */
  FoldedNames(
      Collection<Entity> entities, Map<String, Integer> counts, List<ResolvedClaim> claims) {
    this.names = entities.stream().map(Named::of).toList();
    this.counts = Map.copyOf(counts);
    this.claims = claims;
  }

  List<Entity> find(String text) {
    return NameSearch.find(text, names, counts);
  }

  /** The claims whose words hold all of a text's. */
  List<ResolvedClaim> saying(String text) {
    List<String> wanted = NameSearch.fold(text).stream().map(w -> " " + w + " ").toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<String> folded = words();
    return IntStream.range(0, claims.size())
        .filter(i -> wanted.stream().allMatch(folded.get(i)::contains))
        .mapToObj(claims::get)
        .toList();
  }

  private synchronized List<String> words() {
    List<String> known =
        words.orElseGet(
            () ->
                claims.parallelStream()
                    .map(c -> NameSearch.fold(c.claim().selector().exact()))
                    .map(w -> " " + String.join(" ", w) + " ")
                    .toList());
    words = Optional.of(known);
    return known;
  }
}
