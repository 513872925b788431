package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.Imported;
import org.isnad.exchange.Imported.Named;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.ClaimDraft;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowText;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Position;

/**
 * Links and events of FollowTheMoney as claims of their dataset; persons, organisations and
 * addresses are whom they name. Statements are put together to entities first.
 */
public final class FtmReader {
  private static final String PROPERTIES = "properties";
  private static final double ROUGH_KILOMETRES = 5;

  /** Which property is the one end of a link, and which the other, by schema. */
  private static final Map<String, List<String>> ENDS =
      Map.of(
          "Directorship", List.of("director", "organization"),
          "Membership", List.of("member", "organization"),
          "Employment", List.of("employee", "employer"),
          "UnknownLink", List.of("subject", "object"),
          "Representation", List.of("agent", "client"),
          "Associate", List.of("person", "associate"));

  private final RowFile file;
  private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
  private final Map<String, Long> lines = new HashMap<>();

  public FtmReader(RowFile file) {
    this.file = file;
  }

  /** Takes an entity in. */
  public void learn(long line, JsonNode entity) {
    String id = Json.need(line, entity, "id");
    Json.need(line, entity, "schema");
    entities.put(id, (ObjectNode) entity);
    lines.put(id, line);
  }

  /** A statement in JSON as a row of their table. */
  public static Row row(long line, JsonNode statement) {
    LinkedHashMap<String, String> cells = new LinkedHashMap<>();
    statement.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText("")));
    return new Row(line, cells);
  }

  /** Takes a statement in. */
  public void learn(Row row) {
    String id = row.find("canonical_id").orElseGet(() -> row.need("entity_id"));
    ObjectNode entity =
        entities.computeIfAbsent(
            id, key -> Json.object().put("id", key).put("schema", row.need("schema")));
    lines.putIfAbsent(id, row.line());
    ObjectNode properties =
        entity.has(PROPERTIES) ? (ObjectNode) entity.get(PROPERTIES) : entity.putObject(PROPERTIES);
    String property = row.need("prop");
    if (!property.equals("id")) {
      ArrayNode values =
          properties.has(property)
              ? (ArrayNode) properties.get(property)
              : properties.putArray(property);
      values.add(row.text("value"));
    }
    row.find("dataset").ifPresent(dataset -> entity.set("datasets", Json.list(List.of(dataset))));
  }

  /** The claims of what was taken in, in its order. */
  public List<Imported> claims() {
    List<Imported> claims = new ArrayList<>();
    for (ObjectNode entity : entities.values()) {
      try {
        read(entity).ifPresent(claims::add);
      } catch (BadTable problem) {
        claims.add(
            new Imported.Refused(
                "%s, line %d: %s".formatted(file.name(), problem.line(), problem.getMessage())));
      }
    }
    return claims;
  }

  private Optional<Imported> read(ObjectNode entity) {
    String schema = entity.path("schema").asText();
    if (schema.equals("Event")) {
      return Optional.of(event(entity));
    }
    List<String> ends = ENDS.get(schema);
    return ends == null ? Optional.empty() : Optional.of(link(entity, schema, ends));
  }

  private Imported link(ObjectNode entity, String schema, List<String> ends) {
    ObjectNode from = end(entity, ends.getFirst());
    ObjectNode to = end(entity, ends.getLast());
    Optional<String> role = first(entity, "role");
    ClaimType type =
        switch (schema) {
          case "Directorship" -> ClaimType.LEADS;
          case "Membership", "Employment" -> ClaimType.MEMBER_OF;
          default ->
              role.flatMap(ClaimType::find)
                  .orElseThrow(
                      () ->
                          problem(
                              entity,
                              "role: “%s” is no kind of claim; write one such as supports"
                                  .formatted(role.orElse(""))));
        };
    ClaimDraft draft =
        new ClaimDraft(type).subject(Optional.of(name(from))).object(Optional.of(name(to)));
    role.filter(word -> !word.equals(type.word())).ifPresent(word -> draft.detail("role", word));
    return imported(entity, draft, List.of(named(from), named(to)));
  }

  private Imported event(ObjectNode entity) {
    List<ObjectNode> parties = new ArrayList<>();
    entity
        .path(PROPERTIES)
        .path("involved")
        .forEach(id -> Optional.ofNullable(entities.get(id.asText())).ifPresent(parties::add));
    Optional<String> kind = first(entity, "name").filter(word -> EventType.find(word).isPresent());
    ClaimDraft draft =
        new ClaimDraft(ClaimType.EVENT)
            .detail("event", kind.orElse(EventType.OTHER_STRATEGIC.word()))
            .subject(parties.stream().findFirst().map(this::name))
            .object(parties.stream().skip(1).findFirst().map(this::name))
            .place(first(entity, "location"));
    List<Named> named = new ArrayList<>(parties.stream().limit(2).map(this::named).toList());
    first(entity, "address")
        .map(entities::get)
        .filter(address -> address != null)
        .ifPresent(address -> named.add(named(address)));
    return imported(entity, draft, named);
  }

  private Imported imported(ObjectNode entity, ClaimDraft draft, List<Named> named) {
    draft.when(when(entity)).detail("ftm.id", entity.path("id").asText());
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("schema", entity.path("schema").asText());
    named.forEach(party -> cells.put("names " + named.indexOf(party), party.name()));
    entity
        .path(PROPERTIES)
        .properties()
        .forEach(
            p ->
                cells.put(
                    p.getKey(),
                    String.join("; ", Json.texts(entity.path(PROPERTIES), p.getKey()))));
    String dataset =
        file.options()
            .source()
            .or(() -> Json.texts(entity, "datasets").stream().findFirst())
            .orElse("FollowTheMoney " + file.name());
    RowText text =
        RowText.of(
            new RowText.Head(
                dataset,
                file.name(),
                Optional.of(entity.path("schema").asText() + " " + entity.path("id").asText()),
                file.published(first(entity, "date").map(d -> edtf(entity, d))),
                first(entity, "sourceUrl")),
            cells.containsKey("summary") ? List.of("summary") : List.copyOf(cells.keySet()),
            cells);
    Claim claim = draft.on(text.document(), text.quote(), "ftm-" + entity.path("schema").asText());
    return new Imported.Row(
        text.document(),
        Optional.of("ftm:" + dataset + ":" + entity.path("id").asText()),
        List.of(claim),
        named);
  }

  private Optional<Edtf> when(ObjectNode entity) {
    Optional<String> first = first(entity, "startDate");
    Optional<String> last = first(entity, "endDate");
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    String text =
        first.equals(last) ? first.orElseThrow() : first.orElse("..") + "/" + last.orElse("..");
    return Optional.of(edtf(entity, text));
  }

  private Edtf edtf(ObjectNode entity, String text) {
    try {
      return Edtf.of(text);
    } catch (IllegalArgumentException e) {
      throw problem(entity, "date: " + e.getMessage());
    }
  }

  private ObjectNode end(ObjectNode entity, String property) {
    String id =
        first(entity, property)
            .orElseThrow(
                () ->
                    problem(
                        entity, "the property %s is missing; give it an id".formatted(property)));
    ObjectNode end = entities.get(id);
    if (end == null) {
      throw problem(entity, "%s: “%s” is no entity of this file; add it".formatted(property, id));
    }
    return end;
  }

  private static Optional<String> first(ObjectNode entity, String property) {
    return Json.texts(entity.path(PROPERTIES), property).stream()
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private String name(ObjectNode entity) {
    return first(entity, "name")
        .or(() -> first(entity, "full"))
        .orElseThrow(() -> problem(entity, "the entity has no name; give it one"));
  }

  private Named named(ObjectNode entity) {
    String schema = entity.path("schema").asText();
    Optional<Position> position =
        first(entity, "latitude")
            .flatMap(
                north ->
                    first(entity, "longitude")
                        .map(
                            east ->
                                new Position(
                                    degrees(entity, north),
                                    degrees(entity, east),
                                    ROUGH_KILOMETRES)));
    return new Named(name(entity), kind(schema), position, Optional.empty());
  }

  private double degrees(ObjectNode entity, String text) {
    if (!text.matches("[+-]?\\d{1,3}(?:\\.\\d+)?")) {
      throw problem(entity, "“%s” is no number of degrees; write 32.5".formatted(text));
    }
    return Double.parseDouble(text);
  }

  private static EntityClass kind(String schema) {
    return switch (schema) {
      case "Address" -> EntityClass.PLACE;
      case "Person" -> EntityClass.PERSON;
      case "Company" -> EntityClass.COMPANY;
      case "PublicBody" -> EntityClass.GOVERNMENT;
      default -> EntityClass.UNKNOWN;
    };
  }

  private BadTable problem(ObjectNode entity, String message) {
    return new BadTable(lines.getOrDefault(entity.path("id").asText(), 0L), message);
  }
}
