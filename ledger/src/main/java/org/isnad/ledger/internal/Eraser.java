package org.isnad.ledger.internal;

import org.isnad.ledger.LedgerException;
import org.isnad.model.Standing;
import org.jdbi.v3.core.Handle;

/**
 * Takes a document's words out of the ledger, on the ground of an entry that says so. Its hashes
 * and those of its claims stay.
 */
final class Eraser {
  private final Handle handle;
  private final Rows rows;
  private final Dialect dialect;

  Eraser(Handle handle, Rows rows, Dialect dialect) {
    this.handle = handle;
    this.rows = rows;
    this.dialect = dialect;
  }

  void erase(String id, int entry) {
    int document =
        Numbers.find(handle, "documents", "id", id)
            .orElseThrow(
                () ->
                    new LedgerException(
                        "the ledger has no document " + id + ", so there is nothing to erase"));
    if (isErased(document)) {
      throw new LedgerException("the document " + id + " is erased already");
    }
    rows.add(Table.ERASURES, document, entry);
    rows.add(Table.DOCUMENT_STANDINGS, document, entry, Standing.ERASED.ordinal());
    rows.flush();
    execute("delete from texts where document = :document", document);
    execute(dialect.deleteWords(), document);
    execute("update claims set body = null where document = :document", document);
  }

  private boolean isErased(int document) {
    return handle
            .createQuery("select count(*) from erasures where document = :document")
            .bind("document", document)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private void execute(String sql, int document) {
    handle.createUpdate(sql).bind("document", document).execute();
  }
}
