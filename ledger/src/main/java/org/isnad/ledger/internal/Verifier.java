package org.isnad.ledger.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Act;
import org.isnad.model.Verification;
import org.jdbi.v3.core.Handle;

/** Walks the log from its beginning and compares every link, and every row, with its hashes. */
final class Verifier {
  private static final int CHUNK = 500;

  /** A broken ledger has many; the first ones say where to look. */
  private static final int MOST_PROBLEMS = 200;

  private final Handle handle;
  private final List<String> problems = new ArrayList<>();
  private final ReportCheck reports;
  private byte[] link = Log.BEGINNING;
  private int last;
  private long lastMoment = Long.MIN_VALUE;
  private long claims;
  private long documents;

  Verifier(Handle handle) {
    this.handle = handle;
    this.reports = new ReportCheck(handle, problems);
  }

  Verification run() {
    for (List<Row> chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
      for (Row row : chunk) {
        check(row);
        if (problems.size() >= MOST_PROBLEMS) {
          problems.add("and perhaps more: the check stopped here");
          return new Verification(last, documents, claims, problems);
        }
      }
    }
    checkCount("documents", documents);
    checkCount("claims", claims);
    return new Verification(last, documents, claims, problems);
  }

  private List<Row> chunk() {
    return handle
        .createQuery(
            "select number, kind, decided_by, target, recorded, claims, body, link from entries"
                + " where number > :last order by number limit :chunk")
        .bind("last", last)
        .bind("chunk", CHUNK)
        .map(
            (row, context) ->
                new Row(
                    row.getInt(1),
                    new Log.Line(
                        row.getString(2), row.getString(3), row.getString(4), row.getBytes(7)),
                    row.getLong(5),
                    row.getLong(6),
                    row.getBytes(8)))
        .list();
  }

  private void check(Row row) {
    if (row.number() != last + 1) {
      problems.add("entries %d to %d of the log are missing".formatted(last + 1, row.number() - 1));
    }
    if (row.recorded() < lastMoment) {
      problems.add("entry %d was recorded before the one it follows".formatted(row.number()));
    }
    byte[] expected = Log.link(link, row.number(), row.recorded(), row.line());
    if (!Arrays.equals(expected, row.link())) {
      problems.add(
          "entry %d (%s, %s) does not follow from the entries before it: it was changed, or they were"
              .formatted(
                  row.number(),
                  row.line().kind(),
                  Optional.ofNullable(row.line().target()).orElse("no target")));
    }
    link = row.link();
    last = row.number();
    lastMoment = row.recorded();
    checkContent(row);
  }

  private void checkContent(Row row) {
    long before = claims;
    String kind = row.line().kind();
    if (kind.equals(ReportWriter.Line.KIND)) {
      documents++;
      claims += reports.check(row.number(), row.line());
    } else if (Acts.isAct(kind)) {
      Act act = Acts.read(kind, row.line().body());
      claims += act instanceof Act.Correction ? 1 : 0;
      new ActCheck(handle, problems).check(act, row.number());
    }
    if (row.claims() != claims) {
      problems.add(
          "entry %d should bring %d claims, but %d are there"
              .formatted(row.number(), row.claims() - before, claims - before));
      claims = row.claims();
    }
  }

  private void checkCount(String table, long expected) {
    long there = handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
    if (there != expected) {
      problems.add(
          "the log brought %d %s, but %d are there: some came or went past the ledger"
              .formatted(expected, table, there));
    }
  }

  private record Row(int number, Log.Line line, long recorded, long claims, byte[] link) {}
}
