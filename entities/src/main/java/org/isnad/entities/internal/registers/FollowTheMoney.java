package org.isnad.entities.internal.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entities.Register;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Entities of FollowTheMoney as JSON lines: persons, organisations and public bodies with their
 * names, aliases and numbers. JSON is read by the YAML reader, of which it is a part.
 */
public final class FollowTheMoney {
  private static final List<String> OTHER_NAMES = List.of("alias", "weakAlias", "previousName");
  private static final List<String> NUMBERS =
      List.of("wikidataId", "registrationNumber", "innCode", "ogrnCode", "leiCode", "unscId");

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<String>> identifiers = new LinkedHashMap<>();

  private FollowTheMoney() {}

  /** Reads the file; a line that cannot be used is told and left out. */
  public static Register read(Path jsonLines, List<String> problems) throws IOException {
    FollowTheMoney read = new FollowTheMoney();
    int number = 0;
    for (String line : Files.readAllLines(jsonLines)) {
      number++;
      if (!line.isBlank() && !read.add(line)) {
        problems.add(
            "%s, line %d: this is no entity with id, schema and a name; correct it or remove it"
                .formatted(jsonLines, number));
      }
    }
    return new Register(read.entities, read.identifiers, List.of(), Map.of());
  }

  private boolean add(String line) {
    Object parsed;
    try {
      parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(line);
    } catch (YAMLException e) {
      return false;
    }
    if (!(parsed instanceof Map<?, ?> entity)
        || !(entity.get("id") instanceof String id)
        || !(entity.get("schema") instanceof String schema)
        || !(entity.get("properties") instanceof Map<?, ?> properties)) {
      return false;
    }
    LinkedHashSet<String> names = new LinkedHashSet<>(texts(properties, "name"));
    if (names.isEmpty()) {
      return false;
    }
    OTHER_NAMES.forEach(key -> names.addAll(texts(properties, key)));
    String name = names.removeFirst();
    String ours = kind(schema) == EntityClass.PERSON ? "person:ftm-" + id : "actor:ftm-" + id;
    entities.add(
        new Entity(
            ours,
            name,
            kind(schema),
            List.copyOf(names),
            Optional.empty(),
            Optional.of("FollowTheMoney " + id)));
    identifiers.put(ours, numbers(id, properties));
    return true;
  }

  private static List<String> numbers(String id, Map<?, ?> properties) {
    List<String> numbers = new ArrayList<>(List.of("ftm:" + id));
    for (String key : NUMBERS) {
      texts(properties, key).forEach(value -> numbers.add(key + ":" + value));
    }
    return numbers;
  }

  private static List<String> texts(Map<?, ?> properties, String key) {
    return properties.get(key) instanceof List<?> values
        ? values.stream().map(String::valueOf).map(String::strip).filter(v -> !v.isEmpty()).toList()
        : List.of();
  }

  private static EntityClass kind(String schema) {
    return switch (schema) {
      case "Person" -> EntityClass.PERSON;
      case "Company" -> EntityClass.COMPANY;
      case "PublicBody" -> EntityClass.GOVERNMENT;
      default -> EntityClass.UNKNOWN;
    };
  }
}
