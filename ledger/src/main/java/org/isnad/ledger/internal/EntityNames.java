package org.isnad.ledger.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/** The ids of entities by their numbers; a number once given never changes its meaning. */
final class EntityNames {
  private final Map<Integer, String> known;
  private final Handle handle;

  EntityNames(Map<Integer, String> known, Handle handle) {
    this.known = known;
    this.handle = handle;
  }

  /** What several of these may share. */
  static Map<Integer, String> memory() {
    return new ConcurrentHashMap<>();
  }

  String get(int number) {
    return known.computeIfAbsent(number, this::fetch);
  }

  private String fetch(int number) {
    return handle
        .createQuery("select id from entity_numbers where number = :number")
        .bind("number", number)
        .mapTo(String.class)
        .findOne()
        .orElseThrow(
            () ->
                new LedgerException(
                    "the ledger lacks its entity number " + number + "; see: isnad verify"));
  }
}
