package org.isnad.ledger.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** The small numbers of entities and sources, given within one writing transaction. */
final class Numbers {
  private final Handle handle;
  private final Rows rows;
  private final Map<String, Integer> entities = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private int lastEntity;
  private int lastSource;
  private int lastDocument;

  Numbers(Handle handle, Rows rows) {
    this.handle = handle;
    this.rows = rows;
    refresh();
  }

  /** Asks for the last numbers anew, after others may have written. */
  void refresh() {
    lastEntity = last("entity_numbers");
    lastSource = last("sources");
    lastDocument = last("documents");
  }

  private int last(String table) {
    return handle
        .createQuery("select coalesce(max(number), 0) from " + table)
        .mapTo(Integer.class)
        .one();
  }

  int nextDocument() {
    return ++lastDocument;
  }

  int entity(String id) {
    return entities.computeIfAbsent(
        id,
        absent -> {
          OptionalInt known =
              rows.find("select number from entity_numbers where id = ?", clean(absent));
          if (known.isPresent()) {
            return known.getAsInt();
          }
          rows.add(Table.ENTITY_NUMBERS, ++lastEntity, absent);
          return lastEntity;
        });
  }

  int source(String name) {
    String clean = clean(name);
    return sources.computeIfAbsent(
        clean,
        absent -> {
          OptionalInt known = rows.find("select number from sources where name = ?", absent);
          if (known.isPresent()) {
            return known.getAsInt();
          }
          rows.add(Table.SOURCES, ++lastSource, absent);
          return lastSource;
        });
  }

  static OptionalInt find(Handle handle, String table, String column, String value) {
    Optional<Integer> number =
        handle
            .createQuery("select number from " + table + " where " + column + " = :value")
            .bind("value", clean(value))
            .mapTo(Integer.class)
            .findOne();
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** A text without the character that PostgreSQL cannot hold. */
  static String clean(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
  }
}
