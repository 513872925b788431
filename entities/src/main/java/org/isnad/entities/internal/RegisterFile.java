package org.isnad.entities.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Position;

/** The register's two files as entities; what is wrong with them is added to a list of problems. */
public final class RegisterFile {
  private static final double DEFAULT_RADIUS_KILOMETRES = 5;

  private RegisterFile() {}

  /** The actors and persons of {@code actors.yaml}. */
  public static List<Entity> actors(Path file, List<String> problems) {
    return read(file, problems, RegisterFile::actor);
  }

  /** The places of {@code places.yaml}. */
  public static List<Entity> places(Path file, List<String> problems) {
    return read(file, problems, RegisterFile::place);
  }

  private static List<Entity> read(Path file, List<String> problems, EntryReader reader) {
    List<Entity> entities = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlEntry entry : YamlEntry.list(file, problems)) {
      Optional<Entity> entity = reader.read(entry);
      entity
          .filter(e -> !ids.add(e.id()))
          .ifPresent(
              e -> entry.problem("id", "the id “" + e.id() + "” is there twice; rename one"));
      entity.ifPresent(entities::add);
    }
    return entities;
  }

  private static Optional<Entity> actor(YamlEntry entry) {
    Optional<String> id = entry.required("id");
    Optional<String> name = entry.required("name");
    Optional<EntityClass> kind = entry.required("kind").flatMap(word -> kind(entry, word));
    if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entity(
            id.get(),
            name.get(),
            kind.get(),
            entry.texts("aliases"),
            Optional.empty(),
            entry.find("source")));
  }

  private static Optional<EntityClass> kind(YamlEntry entry, String word) {
    Optional<EntityClass> kind = EntityClass.find(word);
    if (kind.isEmpty()) {
      entry.problem("kind", "“" + word + "” is no kind; write one such as militia or person");
    }
    return kind;
  }

  private static Optional<Entity> place(YamlEntry entry) {
    Optional<String> id = entry.required("id");
    Optional<String> name = entry.required("name");
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entity(
            id.get(),
            name.get(),
            EntityClass.PLACE,
            entry.texts("aliases"),
            position(entry),
            entry.find("source")));
  }

  private static Optional<Position> position(YamlEntry entry) {
    Optional<Double> latitude = entry.number("lat");
    Optional<Double> longitude = entry.number("lon");
    if (latitude.isPresent() != longitude.isPresent()) {
      entry.problem("name", "a position needs both lat and lon; add the other or remove both");
    }
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    double radius = entry.number("radius_km").orElse(DEFAULT_RADIUS_KILOMETRES);
    try {
      return Optional.of(new Position(latitude.get(), longitude.get(), radius));
    } catch (IllegalArgumentException e) {
      entry.problem("lat", e.getMessage() == null ? "this is no position" : e.getMessage());
      return Optional.empty();
    }
  }

  private interface EntryReader {
    Optional<Entity> read(YamlEntry entry);
  }
}
