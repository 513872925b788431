package org.isnad.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Grade;
import org.jdbi.v3.core.Handle;

/** The latest grades of a snapshot: a claim's own, or else its source's. */
final class Grades {
  private static final String LATEST =
      "select code from %1$s where %2$s = :target and entry <= :lastEntry order by entry desc limit 1";

  private final Handle handle;
  private final Snapshot snapshot;
  private final Map<Integer, Optional<Grade>> ofSources = new HashMap<>();

  Grades(Handle handle, Snapshot snapshot) {
    this.handle = handle;
    this.snapshot = snapshot;
  }

  Optional<Grade> find(FoundClaim found) {
    return latest("claim_grades", "claim", found.number()).or(() -> ofSource(found.source()));
  }

  private Optional<Grade> ofSource(int source) {
    return ofSources.computeIfAbsent(source, s -> latest("source_grades", "source", s));
  }

  private Optional<Grade> latest(String table, String column, long target) {
    return handle
        .createQuery(LATEST.formatted(table, column))
        .bind("target", target)
        .bind("lastEntry", snapshot.lastEntry())
        .mapTo(String.class)
        .findOne()
        .map(Grade::new);
  }

  /** The sources whose latest grade is one of these. */
  List<Integer> sources(Set<Grade> asked) {
    return handle
        .createQuery("select distinct source from source_grades where entry <= :lastEntry")
        .bind("lastEntry", snapshot.lastEntry())
        .mapTo(Integer.class)
        .list()
        .stream()
        .filter(source -> ofSource(source).filter(asked::contains).isPresent())
        .toList();
  }

  /** Documents that have claims of their own grade. */
  Set<Integer> documentsOfGradedClaims() {
    return handle
        .createQuery(
            "select distinct c.document from claim_grades g join claims c on c.number = g.claim"
                + " where g.entry <= :lastEntry")
        .bind("lastEntry", snapshot.lastEntry())
        .mapTo(Integer.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
