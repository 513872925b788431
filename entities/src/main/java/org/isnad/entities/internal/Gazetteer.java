package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.entities.Match;
import org.isnad.entities.NameIndex;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;

/** All known entities by their names: as written, and by other spellings. */
public final class Gazetteer {
  private final Map<String, Map<String, Entity>> byKey = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final NameIndex index = new NameIndex();

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
    boolean isNew = names.computeIfAbsent(entity.id(), k -> new LinkedHashSet<>()).add(name);
    if (isNew) {
      byKey
          .computeIfAbsent(Names.key(name), k -> new LinkedHashMap<>())
          .putIfAbsent(entity.id(), entity);
      index.addName(entity, name);
    }
  }

  /** The entities that bear a name as it is written, in the order they became known. */
  public List<Entity> list(String name) {
    return new ArrayList<>(byKey.getOrDefault(Names.key(name), Map.of()).values());
  }

  /** The entities that bear a name in another spelling, the likest first. */
  public List<NameIndex.Hit> listSpelled(String name, EntityClass kind) {
    List<NameIndex.Hit> hits = new ArrayList<>();
    for (NameKind each : kinds(kind)) {
      index.list(name, each).stream()
          .filter(hit -> hit.match() instanceof Match.Same && saysNoMore(hit.match(), each))
          .forEach(hits::add);
    }
    return hits;
  }

  /**
   * Whether every part of the wanted name is in the other, and an organisation's known name has no
   * telling part more: "Haftar loyalists" and "Libya Dawn militias" may be somebody else than
   * Haftar and Libya Dawn.
   */
  private static boolean saysNoMore(Match match, NameKind kind) {
    return match.parts().stream()
        .filter(Gazetteer::isLeftOver)
        .allMatch(
            part ->
                part.left().isEmpty()
                    && (kind == NameKind.PERSON || NameReader.isKindOnly(part.right())));
  }

  private static boolean isLeftOver(Match.Part part) {
    return switch (part.sign()) {
      case AGAINST, ALONE -> true;
      case EQUAL, ALIKE -> false;
    };
  }

  private static List<NameKind> kinds(EntityClass kind) {
    return kind == EntityClass.UNKNOWN
        ? List.of(NameKind.ORGANISATION, NameKind.PERSON)
        : List.of(NameKind.of(kind));
  }

  /** All names that lead to an entity. */
  public Set<String> namesOf(String id) {
    return names.getOrDefault(id, Set.of());
  }

  /** Whether an id is taken. */
  public boolean contains(String id) {
    return byId.containsKey(id);
  }
}
