package org.isnad.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.ClaimQuery;
import org.isnad.model.Grade;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The documents that a question is best answered from, the newest first: those it names, those of
 * its sources or its grades. Where it is about an actor or a place, or asks for none of these, the
 * claims' own indexes are the better way, and this is not asked.
 */
final class DocumentWalk {
  /** A number that nothing has: SQL knows no empty list. */
  private static final int NONE = 0;

  private final Handle handle;
  private final Snapshot snapshot;
  private final ClaimQuery query;
  private int day;
  private int before = Integer.MAX_VALUE;
  private boolean isOver;

  DocumentWalk(Handle handle, Snapshot snapshot, ClaimQuery query) {
    this.handle = handle;
    this.snapshot = snapshot;
    this.query = query;
    this.day = snapshot.lastDay();
  }

  boolean isAsked() {
    boolean isAboutAny = query.actors().isEmpty() && query.places().isEmpty();
    return isAboutAny && !query.origin().equals(ClaimQuery.Origin.ANY);
  }

  /** The next documents; none where there are no more. */
  List<Integer> next(int count) {
    if (isOver) {
      return List.of();
    }
    List<Integer> next = ofOrigin(count);
    isOver = next.size() < count;
    return next;
  }

  private List<Integer> ofOrigin(int count) {
    Branch branch =
        Branch.of("(d.published, d.number) < (:day, :before)", "before", before)
            .and("d.published <= :day", "day", day);
    ClaimQuery.Origin origin = query.origin();
    if (!origin.documents().isEmpty()) {
      branch = branch.and("d.id in (<ids>)", "ids", origin.documents());
    }
    if (!origin.sources().isEmpty()) {
      branch =
          branch.and(
              "d.source in (select number from sources where name in (<names>))",
              "names",
              origin.sources().stream().map(Numbers::clean).toList());
    }
    if (!origin.grades().isEmpty()) {
      branch = graded(branch, origin.grades());
    }
    Query sql =
        handle
            .createQuery(
                "select d.number, d.published from documents d where d.entry <= :lastEntry and "
                    + branch.condition()
                    + " order by d.published desc, d.number desc limit :count")
            .bind("lastEntry", snapshot.lastEntry())
            .bind("count", count);
    ClaimSearch.bind(sql, branch.values());
    List<int[]> next = sql.map((row, context) -> new int[] {row.getInt(1), row.getInt(2)}).list();
    if (!next.isEmpty()) {
      before = next.getLast()[0];
      day = next.getLast()[1];
    }
    return next.stream().map(row -> row[0]).toList();
  }

  private Branch graded(Branch branch, Set<Grade> asked) {
    Grades grades = new Grades(handle, snapshot);
    List<Integer> sources = new ArrayList<>(grades.sources(asked));
    List<Integer> documents = new ArrayList<>(grades.documentsOfGradedClaims());
    sources.add(NONE);
    documents.add(NONE);
    return branch
        .and("(d.source in (<sources>)", "sources", sources)
        .or("d.number in (<graded>))", "graded", documents);
  }
}
