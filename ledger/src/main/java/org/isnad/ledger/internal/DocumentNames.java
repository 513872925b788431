package org.isnad.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.internal.EncodedReport.Name;
import org.isnad.ledger.internal.Identities.Decision;
import org.jdbi.v3.core.Handle;

/** The judgements on the names of single documents, up to an entry of the log. */
final class DocumentNames {
  private final Handle handle;
  private final int lastEntry;

  DocumentNames(Handle handle, int lastEntry) {
    this.handle = handle;
    this.lastEntry = lastEntry;
  }

  /** In the order they were learned. */
  List<Decision> decisions(int document) {
    List<Decision> decisions = new ArrayList<>();
    handle
        .createQuery("select names from texts where document = :document")
        .bind("document", document)
        .mapTo(byte[].class)
        .findOne()
        .ifPresent(names -> add(Packed.unpack(names), decisions));
    handle
        .createQuery(
            "select body from judgements where document = :document and entry <= :entry order by entry")
        .bind("document", document)
        .bind("entry", lastEntry)
        .mapTo(byte[].class)
        .forEach(body -> add(body, decisions));
    return decisions;
  }

  private static void add(byte[] json, List<Decision> decisions) {
    for (Name name : Json.read(json, EncodedReport.NAMES)) {
      decisions.add(new Decision(name.name(), name.entity(), name.verdict()));
    }
  }
}
