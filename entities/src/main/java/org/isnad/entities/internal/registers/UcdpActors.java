package org.isnad.entities.internal.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.Register;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.tables.Csv;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EntityRelation;
import org.isnad.model.EntityRelation.Kind;

/**
 * The actor data set of the Uppsala Conflict Data Program (CC BY 4.0). A splinter, an alliance and
 * a group that was joined are relations; new names of one actor are its aliases, as that data set
 * keeps one number for them.
 */
public final class UcdpActors {
  private static final String SOURCE = "UCDP actor ";
  private static final Map<String, EntityClass> KINDS =
      Map.of(
          "1", EntityClass.ARMED_GROUP,
          "2", EntityClass.ARMED_GROUP,
          "3", EntityClass.ETHNIC_GROUP,
          "4", EntityClass.GOVERNMENT);

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<String>> identifiers = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  private UcdpActors() {}

  /** Reads the file; a row that cannot be used is told and left out. */
  public static Register read(Path csv, Optional<String> location, List<String> problems)
      throws IOException {
    List<Csv.Row> rows =
        Csv.read(csv).stream()
            .filter(row -> location.isEmpty() || isIn(row, location.get()))
            .toList();
    UcdpActors actors = new UcdpActors();
    for (Csv.Row row : rows) {
      if (row.find("ActorId").isEmpty() || row.find("NameData").isEmpty()) {
        problems.add(
            "%s, line %d: the row has no ActorId or no NameData; correct it or remove it"
                .formatted(csv, row.line()));
      } else {
        actors.add(row);
      }
    }
    List<EntityRelation> relations = new ArrayList<>();
    rows.forEach(row -> actors.addRelations(row, relations));
    return new Register(actors.entities, actors.identifiers, relations, Map.of());
  }

  private static boolean isIn(Csv.Row row, String location) {
    return Arrays.stream(row.find("Location").orElse("").split(","))
        .anyMatch(place -> place.strip().equalsIgnoreCase(location));
  }

  private void add(Csv.Row row) {
    String number = row.get("ActorId");
    String name =
        row.find("NameOrigFullEng").filter(UcdpActors::isGiven).orElse(row.get("NameData"));
    Set<String> aliases = new LinkedHashSet<>();
    for (String column : List.of("NameData", "NameOrig", "NameOrigFull")) {
      row.find(column).filter(UcdpActors::isGiven).ifPresent(aliases::add);
    }
    for (String column : List.of("NewName", "NewNameFullEng", "NewNameFullMotherTongue")) {
      row.find(column).ifPresent(names -> addAll(names, aliases));
    }
    aliases.remove(name);
    String id =
        "actor:"
            + NameReader.slug(name)
            + (ids.containsValue("actor:" + NameReader.slug(name)) ? "-ucdp-" + number : "");
    ids.put(number, id);
    EntityClass kind = KINDS.getOrDefault(row.get("Org"), EntityClass.UNKNOWN);
    entities.add(
        new Entity(
            id, name, kind, List.copyOf(aliases), Optional.empty(), Optional.of(SOURCE + number)));
    identifiers.put(id, List.of("ucdp:" + number));
  }

  private static void addAll(String names, Set<String> aliases) {
    for (String name : names.split(",")) {
      if (isGiven(name.strip())) {
        aliases.add(name.strip());
      }
    }
  }

  private static boolean isGiven(String name) {
    return !name.isBlank() && !name.equalsIgnoreCase("n/a") && !name.equals("-99");
  }

  private void addRelations(Csv.Row row, List<EntityRelation> relations) {
    add(row, "ActorIdPrev", Kind.SPLIT_FROM, relations);
    add(row, "ActorIdAlliance", Kind.ALLIED_WITH, relations);
    add(row, "ActorIdGroup", Kind.MEMBER_OF, relations);
  }

  private void add(Csv.Row row, String column, Kind kind, List<EntityRelation> relations) {
    String from = ids.get(row.get("ActorId"));
    for (String number : row.get(column).split("[,;]")) {
      String to = ids.get(number.strip());
      if (from != null && to != null && !from.equals(to)) {
        String source = SOURCE + row.get("ActorId");
        relations.add(new EntityRelation(from, kind, to, Optional.empty(), source));
      }
    }
  }
}
