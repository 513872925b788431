package org.isnad.observatory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entities.Match;
import org.isnad.entities.NameIndex;
import org.isnad.entities.NameKind;
import org.isnad.model.Entity;

/** The entities of a situation by all their names, in any script. */
final class NameCandidates {
  private final NameIndex index = new NameIndex();

  NameCandidates(Collection<Entity> entities) {
    entities.forEach(index::add);
  }

  /** The entities whose names are like one, the likest first, each once. */
  List<NameCandidate> list(String name) {
    Map<String, NameCandidate> best = new LinkedHashMap<>();
    Arrays.stream(NameKind.values())
        .flatMap(
            kind ->
                index.list(name, kind).stream()
                    .filter(hit -> NameKind.of(hit.entity().kind()) == kind))
        .map(NameCandidates::candidate)
        .sorted(Comparator.comparingDouble(NameCandidate::score).reversed())
        .forEach(c -> best.putIfAbsent(c.entity().id(), c));
    return List.copyOf(best.values());
  }

  private static NameCandidate candidate(NameIndex.Hit hit) {
    return new NameCandidate(
        hit.entity(), hit.name(), hit.match().score(), hit.match() instanceof Match.Same);
  }
}
