package org.isnad.ledger.internal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The ids of a snapshot's documents, a page at a time, in order of publication and of recording.
 */
final class DocumentPages {
  private static final int SIZE = 500;

  private final Snapshot snapshot;
  private int day = Integer.MIN_VALUE;
  private int number;

  DocumentPages(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The next page; an empty one at the end. */
  List<String> next(Handle handle) {
    List<Row> rows =
        handle
            .createQuery(
                "select d.published, d.number, d.id from documents d where d.entry <= :lastEntry"
                    + " and d.published <= :last and (d.published, d.number) > (:day, :number)"
                    + " order by d.published, d.number limit :size")
            .bind("lastEntry", snapshot.lastEntry())
            .bind("last", snapshot.lastDay())
            .bind("day", day)
            .bind("number", number)
            .bind("size", SIZE)
            .map((row, context) -> new Row(row.getInt(1), row.getInt(2), row.getString(3)))
            .list();
    if (!rows.isEmpty()) {
      day = rows.getLast().day();
      number = rows.getLast().number();
    }
    return rows.stream().map(Row::id).toList();
  }

  private record Row(int day, int number, String id) {}
}
