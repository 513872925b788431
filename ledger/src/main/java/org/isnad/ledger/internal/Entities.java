package org.isnad.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Entity;
import org.jdbi.v3.core.Handle;

/** The entities of a snapshot; the theatre's own go before those that reports made known. */
final class Entities {
  private final Handle handle;
  private final Snapshot snapshot;
  private final Map<String, Entity> register;
  private final Map<String, Optional<Entity>> fetched = new HashMap<>();

  Entities(Handle handle, Snapshot snapshot, Map<String, Entity> register) {
    this.handle = handle;
    this.snapshot = snapshot;
    this.register = register;
  }

  boolean isPlace(String id) {
    return find(id).map(Entity::isPlace).orElse(false);
  }

  Optional<Entity> find(String id) {
    return Optional.ofNullable(register.get(id)).or(() -> fetched.computeIfAbsent(id, this::fetch));
  }

  private Optional<Entity> fetch(String id) {
    return handle
        .createQuery("select body from entities where id = :id and entry <= :lastEntry")
        .bind("id", id)
        .bind("lastEntry", snapshot.lastEntry())
        .mapTo(byte[].class)
        .findOne()
        .map(body -> Json.read(body, Entity.class));
  }

  /** All by id. */
  Map<String, Entity> all() {
    Map<String, Entity> all = new TreeMap<>();
    learned(handle, snapshot.lastEntry()).forEach(entity -> all.put(entity.id(), entity));
    all.putAll(register);
    return all;
  }

  /** Those that reports made known, by id. */
  static List<Entity> learned(Handle handle, int lastEntry) {
    return handle
        .createQuery("select body from entities where entry <= :lastEntry order by id")
        .bind("lastEntry", lastEntry)
        .mapTo(byte[].class)
        .map(body -> Json.read(body, Entity.class))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(Entity::id))
        .toList();
  }
}
