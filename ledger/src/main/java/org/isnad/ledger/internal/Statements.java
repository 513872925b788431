package org.isnad.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.internal.Identities.Decision;
import org.isnad.ledger.internal.Identities.Name;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The ledger's SQL, written so that SQLite and PostgreSQL read it alike. */
final class Statements {
  /**
   * Undated documents come first: whoever lets the later word count must not take theirs for the
   * latest.
   */
  private static final String BY_PUBLICATION = "coalesce(d.published_by, '')";

  private static final String OUT_AND_KNOWN =
      " where d.recorded <= :knownBy and (d.published_by is null or d.published_by <= :trueOn)";

  private Statements() {}

  static boolean contains(Handle handle, String document) {
    return handle
        .createQuery("select count(*) from documents where id = :id")
        .bind("id", document)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  /** Claims and entities are only ever added together with a document. */
  static long entries(Handle handle) {
    return handle
        .createQuery("select (select count(*) from documents) + (select count(*) from judgements)")
        .mapTo(Long.class)
        .one();
  }

  static Optional<LocalDate> findLatestPublication(Handle handle) {
    return handle
        .createQuery("select max(published_by) from documents where published_by is not null")
        .mapTo(String.class)
        .findFirst()
        .map(LocalDate::parse);
  }

  static void addDocument(Handle handle, Document document, String moment) {
    handle
        .createUpdate(
            "insert into documents (id, published_by, recorded, body) values (:id, :publishedBy, :recorded, :body)")
        .bind("id", document.id())
        .bind("publishedBy", Times.publishedBy(document.date()))
        .bind("recorded", moment)
        .bind("body", Json.write(document))
        .execute();
  }

  static void addClaims(Handle handle, List<Claim> claims, String moment) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into claims (id, document, type, start_offset, end_offset, recorded, body)"
                + " values (:id, :document, :type, :start, :end, :recorded, :body)");
    for (Claim claim : claims) {
      batch
          .bind("id", claim.id())
          .bind("document", claim.document())
          .bind("type", claim.type().word())
          .bind("start", claim.selector().start())
          .bind("end", claim.selector().end())
          .bind("recorded", moment)
          .bind("body", Json.write(claim))
          .add();
    }
    batch.execute();
  }

  static void addEntities(Handle handle, List<Entity> entities, String moment) {
    for (Entity entity : entities) {
      handle
          .createUpdate(
              "insert into entities (id, recorded, body) select :id, :recorded, :body"
                  + " where not exists (select 1 from entities where id = :id)")
          .bind("id", entity.id())
          .bind("recorded", moment)
          .bind("body", Json.write(entity))
          .execute();
    }
  }

  static void addJudgements(Handle handle, List<Judgement> judgements, String moment) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into judgements (document, name, entity, verdict, decided_by, reason, recorded)"
                + " values (:document, :name, :entity, :verdict, :by, :reason, :recorded)");
    for (Judgement judgement : judgements) {
      batch
          .bind("document", judgement.document())
          .bind("name", judgement.name())
          .bind("entity", judgement.entity())
          .bind("verdict", judgement.verdict().name())
          .bind("by", judgement.by())
          .bind("reason", judgement.reason())
          .bind("recorded", moment)
          .add();
    }
    batch.execute();
  }

  static List<Document> documents(Handle handle, Bounds bounds) {
    return within(
            bounds,
            handle,
            "select d.body from documents d"
                + OUT_AND_KNOWN
                + " order by "
                + BY_PUBLICATION
                + ", d.id")
        .map((row, context) -> Json.read(row.getString("body"), Document.class))
        .list();
  }

  static List<Recorded> claims(Handle handle, Bounds bounds) {
    return within(
            bounds,
            handle,
            "select c.recorded, c.body from claims c join documents d on d.id = c.document"
                + OUT_AND_KNOWN
                + (" and c.recorded <= :knownBy order by " + BY_PUBLICATION)
                + ", d.id, c.start_offset, c.end_offset, c.id")
        .map(
            (row, context) ->
                new Recorded(
                    Json.read(row.getString("body"), Claim.class),
                    Instant.parse(row.getString("recorded"))))
        .list();
  }

  static List<Decision> decisions(Handle handle, Bounds bounds) {
    return handle
        .createQuery(
            "select document, name, entity, verdict from judgements where recorded <= :knownBy"
                + " order by recorded, number")
        .bind("knownBy", Times.text(bounds.knownBy()))
        .map(
            (row, context) ->
                new Decision(
                    new Name(row.getString("document"), row.getString("name")),
                    row.getString("entity"),
                    Verdict.valueOf(row.getString("verdict"))))
        .list();
  }

  static List<Entity> entities(Handle handle, Bounds bounds) {
    return handle
        .createQuery("select body from entities where recorded <= :knownBy order by id")
        .bind("knownBy", Times.text(bounds.knownBy()))
        .map((row, context) -> Json.read(row.getString("body"), Entity.class))
        .list();
  }

  private static Query within(Bounds bounds, Handle handle, String sql) {
    return handle
        .createQuery(sql)
        .bind("trueOn", Times.text(bounds.trueOn()))
        .bind("knownBy", Times.text(bounds.knownBy()));
  }

  /** A claim with the moment the ledger learned it. */
  record Recorded(Claim claim, Instant moment) {}
}
