package org.isnad.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Act;
import org.isnad.model.Grade;
import org.isnad.model.Gradings;
import org.isnad.model.Gradings.Grading;
import org.isnad.model.IssuedBriefing;
import org.isnad.model.LedgerEntry;
import org.isnad.model.RecordedAct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The log up to an entry. */
final class Entries {
  private static final String COLUMNS =
      "select number, kind, decided_by, target, recorded, body, link from entries where number <="
          + " :lastEntry";

  private final Handle handle;
  private final int lastEntry;

  Entries(Handle handle, int lastEntry) {
    this.handle = handle;
    this.lastEntry = lastEntry;
  }

  List<LedgerEntry> about(String target) {
    return query(" and target = :target order by number")
        .bind("target", target)
        .map((row, c) -> entry(row))
        .list();
  }

  List<LedgerEntry> after(Instant moment) {
    return query(" and recorded > :moment order by number")
        .bind("moment", Times.nanos(moment))
        .map((row, context) -> entry(row))
        .list();
  }

  List<LedgerEntry> behind(long number, int most) {
    return query(" and number > :number order by number limit :most")
        .bind("number", number)
        .bind("most", most)
        .map((row, context) -> entry(row))
        .list();
  }

  <T extends Act> Stream<T> acts(Class<T> type) {
    return query(" and kind <> 'report' and kind = :kind order by number")
        .bind("kind", Acts.kind(type))
        .map((row, context) -> Json.read(row.getBytes(6), type))
        .list()
        .stream();
  }

  /** All acts, oldest first. */
  List<RecordedAct> acts() {
    return query(" and kind <> 'report' order by number")
        .map((row, context) -> findAct(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** What sources and claims were last graded. */
  Gradings gradings() {
    Map<String, Grading> sources = new HashMap<>();
    Map<String, Grading> claims = new HashMap<>();
    query(" and kind <> 'report' and kind in ('source_grading', 'claim_grading') order by number")
        .map((row, context) -> findAct(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .forEach(
            act -> {
              if (act.act() instanceof Act.SourceGrading of) {
                grade(sources, of.source(), of.grade(), act.entry());
              } else if (act.act() instanceof Act.ClaimGrading of) {
                grade(claims, of.claim(), of.grade(), act.entry());
              }
            });
    return new Gradings(sources, claims);
  }

  private static void grade(
      Map<String, Grading> graded, String target, Grade grade, LedgerEntry entry) {
    if (grade.judgesNothing()) {
      graded.remove(target);
    } else {
      graded.put(target, new Grading(grade, entry.by(), entry.recorded()));
    }
  }

  private static Optional<RecordedAct> findAct(ResultSet row) throws SQLException {
    String kind = row.getString(2);
    return Acts.isAct(kind)
        ? Optional.of(new RecordedAct(entry(row), Acts.read(kind, row.getBytes(6))))
        : Optional.empty();
  }

  /** The briefings that were given out, oldest first. */
  List<IssuedBriefing> issued() {
    return query(" and kind <> 'report' and kind = :kind order by number")
        .bind("kind", Acts.kind(Act.Issue.class))
        .map(
            (row, context) ->
                new IssuedBriefing(
                    row.getLong(1),
                    Json.read(row.getBytes(6), Act.Issue.class),
                    Times.moment(row.getLong(5))))
        .list();
  }

  <T extends Act> Optional<T> findLast(Class<T> type, String target) {
    return query(" and kind = :kind and target = :target order by number desc limit 1")
        .bind("kind", Acts.kind(type))
        .bind("target", target)
        .map((row, context) -> Json.read(row.getBytes(6), type))
        .findOne();
  }

  private Query query(String further) {
    return handle.createQuery(COLUMNS + further).bind("lastEntry", lastEntry);
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    String kind = row.getString(2);
    String reason = Acts.isAct(kind) ? Acts.read(kind, row.getBytes(6)).reason() : "";
    return new LedgerEntry(
        row.getLong(1),
        HexFormat.of().formatHex(row.getBytes(7)),
        kind,
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        reason,
        Times.moment(row.getLong(5)));
  }
}
