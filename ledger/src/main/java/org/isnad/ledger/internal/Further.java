package org.isnad.ledger.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What a report brought beside its document and claims.
 *
 * @param entities the entities it made known, as JSON by id
 * @param judgements its judgements on the names of other documents, as JSON by the document's id
 */
record Further(Map<String, byte[]> entities, Map<String, byte[]> judgements) {
  Further {
    entities = new TreeMap<>(entities);
    judgements = new TreeMap<>(judgements);
  }

  static Further of(Handle handle, int entry) {
    return new Further(
        pairs(handle, "select id, body from entities where entry = :entry", entry),
        pairs(
            handle,
            "select d.id, j.body from judgements j join documents d on d.number = j.document"
                + " where j.entry = :entry",
            entry));
  }

  private static Map<String, byte[]> pairs(Handle handle, String sql, int entry) {
    Map<String, byte[]> pairs = new LinkedHashMap<>();
    handle
        .createQuery(sql)
        .bind("entry", entry)
        .map((row, context) -> Map.entry(row.getString(1), row.getBytes(2)))
        .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
    return pairs;
  }
}
