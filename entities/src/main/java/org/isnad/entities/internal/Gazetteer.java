package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;

/** All known entities by the keys of their names. */
public final class Gazetteer {
  private final Map<String, Map<String, Entity>> byKey = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();

  public Gazetteer(List<Entity> known) {
    known.forEach(this::add);
  }

  /** Adds an entity; one whose id is known already changes nothing. */
  public void add(Entity entity) {
    if (byId.putIfAbsent(entity.id(), entity) == null) {
      addName(entity, entity.name());
      entity.aliases().forEach(alias -> addName(entity, alias));
    }
  }

  /** Makes a further name lead to an entity. */
  public void addName(Entity entity, String name) {
    byKey
        .computeIfAbsent(Names.key(name), k -> new LinkedHashMap<>())
        .putIfAbsent(entity.id(), entity);
  }

  /** The entities that bear a name, in the order they became known. */
  public List<Entity> list(String name) {
    return new ArrayList<>(byKey.getOrDefault(Names.key(name), Map.of()).values());
  }

  /** Whether an id is taken. */
  public boolean contains(String id) {
    return byId.containsKey(id);
  }
}
