package org.isnad.ledger.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The indexes that questions need. They are away while very many rows are loaded: to build one at
 * the end is several times cheaper than to keep it in order row by row.
 */
final class Indexes {
  /** More days than this make a claim a long one; the few of them have an index of their own. */
  static final int LONG = 366;

  private static final List<String> WORDS = List.of("words_by_claim", "words_by_word");
  private static final Map<String, String> CLAIMS = claims();

  private Indexes() {}

  private static Map<String, String> claims() {
    Map<String, String> indexes = new LinkedHashMap<>();
    indexes.put("claims_by_id", "claims (id)");
    indexes.put("claims_by_document", "claims (document)");
    indexes.put("claims_by_subject", "claims (subject, published) where subject is not null");
    indexes.put(
        "claims_by_object", "claims (object, published, number, type) where object is not null");
    indexes.put("claims_by_place", "claims (place, type, published) where place is not null");
    indexes.put("claims_by_type", "claims (type, published)");
    indexes.put("claims_by_valid", "claims (valid_from)");
    indexes.put("claims_of_long", "claims (valid_from) where valid_to > valid_from + " + LONG);
    return indexes;
  }

  static boolean areComplete(Handle handle, Dialect dialect) {
    String catalogue =
        dialect == Dialect.SQLITE
            ? "select count(*) from sqlite_schema where type = 'index' and name in (<names>)"
            : "select count(*) from pg_indexes where schemaname = current_schema() and indexname in"
                + " (<names>)";
    List<String> names = new ArrayList<>(CLAIMS.keySet());
    if (dialect == Dialect.POSTGRESQL) {
      names.addAll(WORDS);
    }
    return handle.createQuery(catalogue).bindList("names", names).mapTo(Integer.class).one()
        == names.size();
  }

  /** Makes those that are not there, as a first opening or a loading cut short leaves them. */
  static void complete(Handle handle, Dialect dialect) {
    CLAIMS.forEach(
        (name, columns) ->
            handle.execute(
                "create index if not exists " + name + " on " + dialect.indexed(columns)));
    if (dialect == Dialect.POSTGRESQL) {
      handle.execute("create index if not exists words_by_claim on words (claim)");
      handle.execute("create index if not exists words_by_word on words using gin (folded)");
      handle.execute("create statistics if not exists claims_types on (type + 0) from claims");
    }
  }

  static void drop(Handle handle, Dialect dialect) {
    CLAIMS.keySet().forEach(name -> handle.execute("drop index if exists " + name));
    if (dialect == Dialect.POSTGRESQL) {
      handle.execute("drop index if exists words_by_claim");
      handle.execute("drop index if exists words_by_word");
    }
  }
}
