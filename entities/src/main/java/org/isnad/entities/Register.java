package org.isnad.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entities.internal.RegisterFile;
import org.isnad.model.Entity;
import org.isnad.model.EntityRelation;
import org.jspecify.annotations.Nullable;

/**
 * The actors, persons and places that a theatre knows, written by hand with the source of each.
 *
 * @param entities actors first, then places, each in the order of its file
 * @param identifiers numbers of public lists by entity id, each "scheme:number"
 * @param relations renames, splits, mergers, members and alliances
 * @param places what is known of places beside their position, by entity id
 */
public record Register(
    List<Entity> entities,
    Map<String, List<String>> identifiers,
    List<EntityRelation> relations,
    Map<String, PlaceDetails> places) {
  /** A register that knows nobody. */
  public static final Register EMPTY = new Register(List.of());

  public Register {
    entities = List.copyOf(entities);
    identifiers = Map.copyOf(identifiers);
    relations = List.copyOf(relations);
    places = Map.copyOf(places);
  }

  /** A register of entities without more. */
  public Register(List<Entity> entities) {
    this(entities, Map.of(), List.of(), Map.of());
  }

  /** Reads the register of a theatre folder; see the other method. */
  public static Register read(Path theatre) {
    return read(TheatreFiles.in(theatre));
  }

  /**
   * Reads {@code actors.yaml} and {@code places.yaml} of a theatre; a missing file is an empty one.
   *
   * @throws RegisterException with every problem of both files, each with its line
   */
  public static Register read(TheatreFiles theatre) {
    List<String> problems = new ArrayList<>();
    Register actors = RegisterFile.actors(theatre.list("actors.yaml", problems));
    Register places = RegisterFile.places(theatre.list("places.yaml", problems));
    Register both = actors.with(places);
    if (!problems.isEmpty()) {
      throw new RegisterException(problems);
    }
    return both;
  }

  /**
   * This register and what another one holds beside it; an id that is here already stays as it is.
   */
  public Register with(Register other) {
    Set<String> ids = ids();
    List<Entity> all = new ArrayList<>(entities);
    other.entities().stream().filter(e -> !ids.contains(e.id())).forEach(all::add);
    Map<String, List<String>> numbers = new HashMap<>(other.identifiers());
    numbers.putAll(identifiers);
    List<EntityRelation> told = new ArrayList<>(relations);
    other.relations().stream().filter(r -> !relations.contains(r)).forEach(told::add);
    Map<String, PlaceDetails> details = new HashMap<>(other.places());
    details.putAll(places);
    return new Register(all, numbers, told, details);
  }

  /** The ids of the entities; counted anew at each call. */
  Set<String> ids() {
    return entities.stream().map(Entity::id).collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * The names that the register itself puts around its entities, by id: of what a place lies in,
   * and of those that an actor is related to.
   */
  public Map<String, Set<String>> surroundings() {
    Map<String, Entity> byId = new HashMap<>();
    entities.forEach(e -> byId.put(e.id(), e));
    Map<String, Set<String>> around = new HashMap<>();
    places.forEach(
        (id, details) -> details.within().ifPresent(other -> add(around, id, byId.get(other))));
    relations.forEach(relation -> add(around, relation.from(), byId.get(relation.to())));
    return around;
  }

  private static void add(Map<String, Set<String>> around, String id, @Nullable Entity other) {
    if (other != null) {
      Set<String> names = around.computeIfAbsent(id, k -> new HashSet<>());
      names.add(other.name());
      names.addAll(other.aliases());
    }
  }

  /** Whether an entity of this id is in the register; looks through all of them. */
  public boolean contains(String id) {
    return entities.stream().anyMatch(e -> e.id().equals(id));
  }

  /** The numbers of public lists that an entity carries. */
  public List<String> identifiersOf(String id) {
    return identifiers.getOrDefault(id, List.of());
  }
}
