package org.isnad.ledger.internal;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Document;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The documents of a snapshot, with their texts; those that were erased are not among them. */
final class Documents {
  private static final String SELECT =
      "select d.id, t.body from documents d join texts t on t.document = d.number"
          + " where d.entry <= :lastEntry and d.published <= :day";

  private final Handle handle;
  private final Snapshot snapshot;

  Documents(Handle handle, Snapshot snapshot) {
    this.handle = handle;
    this.snapshot = snapshot;
  }

  Optional<Document> find(String id) {
    return bound(handle.createQuery(SELECT + " and d.id = :id"))
        .bind("id", id)
        .map((row, context) -> document(row.getString(1), row.getBytes(2)))
        .findOne();
  }

  Document get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new LedgerException("the ledger lacks the document " + id + "; see: isnad verify"));
  }

  Optional<byte[]> findOriginal(String id) {
    return bound(
            handle.createQuery(SELECT.replace("t.body", "t.body, t.original") + " and d.id = :id"))
        .bind("id", id)
        .map((row, context) -> original(row.getBytes(3), row.getBytes(2)))
        .findOne()
        .flatMap(bytes -> bytes);
  }

  private static Optional<byte[]> original(
      byte @org.jspecify.annotations.Nullable [] packed, byte[] body) {
    if (packed == null) {
      return Optional.empty();
    }
    byte[] bytes = Packed.unpack(packed);
    return Optional.of(
        bytes.length > 0
            ? bytes
            : document("", body).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** In order of publication, the undated first. */
  List<Document> list() {
    return bound(handle.createQuery(SELECT + " order by d.published, d.id"))
        .setFetchSize(200)
        .map((row, context) -> document(row.getString(1), row.getBytes(2)))
        .list();
  }

  private Query bound(Query query) {
    return query.bind("lastEntry", snapshot.lastEntry()).bind("day", snapshot.lastDay());
  }

  private static Document document(String id, byte[] body) {
    return DocumentCodec.read(Packed.unpack(body), id);
  }
}
