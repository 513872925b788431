package org.isnad.entities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;

/** Shows entities that are one as one: the one that stands for them bears all their names. */
public final class Merging {
  private final IdentityLog log;

  /** Shows things as the log says. */
  public Merging(IdentityLog log) {
    this.log = log;
  }

  /** The view in which every claim is about the entity that stands for its party. */
  public ClaimView of(ClaimView view) {
    if (log.standing().isEmpty()) {
      return view;
    }
    Map<String, Entity> entities = new LinkedHashMap<>();
    of(List.copyOf(view.entities().values())).forEach(e -> entities.put(e.id(), e));
    return new ClaimView(
        view.trueOn(),
        view.knownBy(),
        view.claims().stream().map(this::of).toList(),
        entities,
        view.documents(),
        view.gradings());
  }

  /** The question widened to all that are one with those it asks about. */
  public ClaimQuery of(ClaimQuery query) {
    return query.aboutActors(widened(query.actors())).aboutPlaces(widened(query.places()));
  }

  private Set<String> widened(Set<String> ids) {
    return ids.stream().flatMap(id -> log.listSame(id).stream()).collect(Collectors.toSet());
  }

  /** The claim about the entities that stand for its parties. */
  public ResolvedClaim of(ResolvedClaim claim) {
    return new ResolvedClaim(
        claim.claim(),
        canonical(claim.subject()),
        canonical(claim.object()),
        canonical(claim.place()),
        claim.recorded());
  }

  private Optional<String> canonical(Optional<String> id) {
    return id.map(log::canonical);
  }

  /** The entities that stand for themselves and others, in their order, with all their names. */
  public List<Entity> of(List<Entity> entities) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    entities.forEach(e -> byId.putIfAbsent(e.id(), e));
    Map<String, Entity> merged = new LinkedHashMap<>();
    for (Entity entity : byId.values()) {
      String canonical = log.canonical(entity.id());
      Entity standing = byId.getOrDefault(canonical, entity);
      merged.merge(canonical, with(standing, entity), Merging::with);
    }
    return List.copyOf(merged.values());
  }

  private static Entity with(Entity entity, Entity other) {
    Set<String> aliases = new LinkedHashSet<>(entity.aliases());
    aliases.add(other.name());
    aliases.addAll(other.aliases());
    aliases.remove(entity.name());
    return new Entity(
        entity.id(),
        entity.name(),
        entity.kind(),
        List.copyOf(aliases),
        entity.position().or(other::position),
        entity.source());
  }
}
