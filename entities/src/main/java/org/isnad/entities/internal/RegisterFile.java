package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.PlaceDetails;
import org.isnad.entities.Register;
import org.isnad.entities.YamlEntry;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EntityRelation;
import org.isnad.model.Position;

/** One of the register's two files; what is wrong with it is noted as a problem of its entry. */
public final class RegisterFile {
  private static final double DEFAULT_RADIUS_KILOMETRES = 5;
  private static final Set<String> ACTOR_KEYS =
      Set.of("id", "name", "kind", "aliases", "source", "note", "identifiers", "relations");
  private static final Set<String> PLACE_KEYS =
      Set.of(
          "id",
          "name",
          "aliases",
          "source",
          "note",
          "identifiers",
          "lat",
          "lon",
          "radius_km",
          "level",
          "within");

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<String>> identifiers = new LinkedHashMap<>();
  private final List<EntityRelation> relations = new ArrayList<>();
  private final Map<String, PlaceDetails> places = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  private RegisterFile() {}

  /** The actors and persons of {@code actors.yaml}. */
  public static Register actors(List<YamlEntry> entries) {
    RegisterFile read = new RegisterFile();
    for (YamlEntry entry : entries) {
      entry.refuseOtherKeys(ACTOR_KEYS);
      read.actor(entry).ifPresent(entity -> read.add(entity, entry));
    }
    entries.forEach(read::addRelations);
    return read.register();
  }

  /** The places of {@code places.yaml}. */
  public static Register places(List<YamlEntry> entries) {
    RegisterFile read = new RegisterFile();
    for (YamlEntry entry : entries) {
      entry.refuseOtherKeys(PLACE_KEYS);
      read.place(entry).ifPresent(entity -> read.add(entity, entry));
    }
    entries.forEach(read::addDetails);
    return read.register();
  }

  private Register register() {
    return new Register(entities, identifiers, relations, places);
  }

  private void add(Entity entity, YamlEntry entry) {
    if (!ids.add(entity.id())) {
      entry.problem("id", "the id “" + entity.id() + "” is there twice; rename one");
    }
    entities.add(entity);
    List<String> numbers = entry.texts("identifiers");
    if (!numbers.isEmpty()) {
      identifiers.put(entity.id(), List.copyOf(numbers));
    }
  }

  private Optional<Entity> actor(YamlEntry entry) {
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

  private Optional<Entity> place(YamlEntry entry) {
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

  private void addDetails(YamlEntry entry) {
    Optional<PlaceDetails.Level> level = entry.find("level").flatMap(PlaceDetails.Level::find);
    if (level.isEmpty() && entry.find("level").isPresent()) {
      entry.problem(
          "level",
          "“"
              + entry.find("level").get()
              + "” is no level; write one of "
              + words(PlaceDetails.Level.values()));
    }
    Optional<String> within = entry.find("within");
    if (within.isPresent() && !ids.contains(within.get())) {
      entry.problem("within", "no place has the id “" + within.get() + "”; add it or correct this");
    }
    Optional<String> id = entry.find("id");
    if (id.isPresent() && (level.isPresent() || within.isPresent())) {
      places.put(id.get(), new PlaceDetails(level, within));
    }
  }

  private void addRelations(YamlEntry entry) {
    String from = entry.find("id").orElse("");
    for (YamlEntry relation : entry.entries("relations")) {
      Optional<EntityRelation.Kind> kind =
          relation.required("kind").flatMap(w -> kindOf(relation, w));
      Optional<String> to = relation.required("to");
      if (to.isPresent() && !ids.contains(to.get())) {
        relation.problem("to", "no entry has the id “" + to.get() + "”; add it or correct this");
      }
      if (kind.isPresent() && to.isPresent()) {
        String source = relation.find("source").or(() -> entry.find("source")).orElse("");
        relations.add(new EntityRelation(from, kind.get(), to.get(), when(relation), source));
      }
    }
  }

  private static Optional<EntityRelation.Kind> kindOf(YamlEntry relation, String word) {
    Optional<EntityRelation.Kind> kind =
        Arrays.stream(EntityRelation.Kind.values())
            .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
    if (kind.isEmpty()) {
      relation.problem(
          "kind",
          "“" + word + "” is no relation; write one of " + words(EntityRelation.Kind.values()));
    }
    return kind;
  }

  private static String words(Enum<?>[] values) {
    return String.join(
        ", ", Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static Optional<Edtf> when(YamlEntry relation) {
    Optional<String> text = relation.find("when");
    try {
      return text.map(Edtf::of);
    } catch (IllegalArgumentException e) {
      relation.problem("when", "“" + text.orElse("") + "” is no date; write one such as 2014-05");
      return Optional.empty();
    }
  }
}
