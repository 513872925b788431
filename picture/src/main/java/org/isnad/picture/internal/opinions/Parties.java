package org.isnad.picture.internal.opinions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Source;

/** Which actors a speaker's word is the own word of: those it is, speaks for or belongs to. */
final class Parties {
  private static final int LONGEST_NAME = 6;

  private final Map<String, Entity> byName;
  private final Map<String, Set<String>> groupsOf = new HashMap<>();
  private final Map<String, Source> sources;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** The parties that entities, some claims of belonging, and the theatre's sources tell of. */
  Parties(Collection<Entity> entities, List<ResolvedClaim> claims, List<Source> sources) {
    this(byName(entities), byName(sources), Map.of(), claims);
  }

  private Parties(
      Map<String, Entity> byName,
      Map<String, Source> sources,
      Map<String, Set<String>> groups,
      List<ResolvedClaim> claims) {
    this.byName = byName;
    this.sources = sources;
    groups.forEach((person, bodies) -> groupsOf.put(person, new HashSet<>(bodies)));
    for (ResolvedClaim claim : claims) {
      belonging(claim);
    }
  }

  /** The parties of a later view, where it only adds claims to the same entities. */
  Parties next(List<ResolvedClaim> added) {
    return new Parties(byName, sources, groupsOf, added);
  }

  /** The parties of a later view, where it only adds claims, to other entities. */
  Parties next(Collection<Entity> entities, List<ResolvedClaim> added) {
    return new Parties(byName(entities), sources, groupsOf, added);
  }

  private static Map<String, Entity> byName(Collection<Entity> entities) {
    Map<String, Entity> byName = new HashMap<>();
    for (Entity entity : entities) {
      if (!entity.isPlace()) {
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .forEach(name -> byName.merge(fold(name), entity, Parties::first));
      }
    }
    return byName;
  }

  private static Map<String, Source> byName(List<Source> sources) {
    Map<String, Source> byName = new HashMap<>();
    for (Source source : sources) {
      Stream.concat(Stream.of(source.name()), source.aliases().stream())
          .forEach(name -> byName.putIfAbsent(fold(name), source));
    }
    return byName;
  }

  private static Entity first(Entity one, Entity other) {
    return one.id().compareTo(other.id()) <= 0 ? one : other;
  }

  private void belonging(ResolvedClaim claim) {
    ClaimType type = claim.claim().type();
    boolean belongs = type == ClaimType.LEADS || type == ClaimType.MEMBER_OF;
    if (belongs && claim.subject().isPresent() && claim.object().isPresent()) {
      groupsOf
          .computeIfAbsent(claim.subject().get(), s -> new HashSet<>())
          .add(claim.object().get());
    }
  }

  /** The actors that each speaker was looked up to speak for, so far. */
  Map<String, Set<String>> known() {
    return known;
  }

  /** The source that the theatre's owner wrote down under a name. */
  Optional<Source> findSource(String name) {
    return Optional.ofNullable(sources.get(fold(name)));
  }

  /** The entity whose very name a speaker bears. */
  Optional<Entity> findEntity(String speaker) {
    return Optional.ofNullable(byName.get(fold(speaker)));
  }

  /** Ids of the actors whose own word this speaker's is. */
  Set<String> of(String speaker) {
    return known.computeIfAbsent(speaker, this::look);
  }

  private Set<String> look(String speaker) {
    Set<String> ids = new HashSet<>();
    findSource(speaker).ifPresent(s -> ids.addAll(s.speaksFor()));
    findEntity(speaker)
        .or(() -> nameWithin(speaker))
        .ifPresent(
            entity -> {
              ids.add(entity.id());
              ids.addAll(groups(entity));
            });
    return ids;
  }

  private Set<String> groups(Entity entity) {
    boolean person = entity.kind() == EntityClass.PERSON;
    return person ? groupsOf.getOrDefault(entity.id(), Set.of()) : Set.of();
  }

  /** "LNA spokesman", "a spokesman of the Dawn Brigade": the longest actor's name in the words. */
  private Optional<Entity> nameWithin(String speaker) {
    String[] words = fold(speaker).split(" ");
    for (int length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String name = String.join(" ", List.of(words).subList(from, from + length));
        Entity entity = byName.get(name);
        if (entity != null && entity.kind() != EntityClass.PERSON) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.empty();
  }

  private static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("'s", "").strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
