package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.exchange.Imported;
import org.isnad.exchange.Imported.Named;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.ClaimDraft;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowText;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.EntityClass;
import org.isnad.model.Position;

/**
 * Objects of a STIX 2.1 bundle as claims: what carries our extension as it was, and every other
 * relationship whose type is one of ours as the claim of who made it.
 */
public final class StixReader {
  private static final Set<String> NAMED =
      Set.of("identity", "threat-actor", "intrusion-set", "location", "campaign");

  /** The types of the standard that say the same as a claim. */
  private static final Map<String, ClaimType> TYPES =
      Map.of(
          "located-at", ClaimType.OPERATES_IN,
          "originates-from", ClaimType.OPERATES_IN,
          "attributed-to", ClaimType.MEMBER_OF,
          "part-of", ClaimType.MEMBER_OF);

  private final RowFile file;
  private final ClaimLineReader own;
  private final Map<String, JsonNode> named = new HashMap<>();

  public StixReader(RowFile file) {
    this.file = file;
    this.own = new ClaimLineReader(file);
  }

  /** The first pass: who is named by which id. */
  public List<Imported> learn(long line, JsonNode object) {
    if (NAMED.contains(object.path("type").asText())) {
      named.put(object.path("id").asText(), object);
    }
    return List.of();
  }

  /** The second pass: what is said. */
  public List<Imported> read(long line, JsonNode object) {
    JsonNode claim = object.path("extensions").path(Stix.EXTENSION).path("claim");
    if (claim.isObject()) {
      return List.of(own.read(line, claim));
    }
    return object.path("type").asText().equals("relationship")
        ? List.of(relationship(line, object))
        : List.of();
  }

  private Imported relationship(long line, JsonNode object) {
    String word = Json.need(line, object, "relationship_type");
    ClaimType type =
        ClaimType.find(word.replace('-', '_'))
            .or(() -> Optional.ofNullable(TYPES.get(word)))
            .orElseThrow(
                () ->
                    new BadTable(
                        line,
                        "relationship_type: “%s” is no kind of claim; leave it out, or map it to one such as member-of"
                            .formatted(word)));
    JsonNode from = party(line, object, "source_ref");
    JsonNode to = party(line, object, "target_ref");
    ClaimDraft draft =
        new ClaimDraft(type)
            .subject(Json.find(from, "name"))
            .object(Json.find(to, "name"))
            .when(when(line, object))
            .detail("stix.id", Json.need(line, object, "id"));
    Json.find(object, "confidence").ifPresent(c -> draft.detail("stix.confidence", c));
    Map<String, String> cells = new LinkedHashMap<>();
    object.properties().forEach(p -> cells.put(p.getKey(), text(p.getValue())));
    cells.put("source", from.path("name").asText());
    cells.put("target", to.path("name").asText());
    RowText text =
        RowText.of(
            head(object),
            List.of(
                "source", "relationship_type", "target", "description", "start_time", "stop_time"),
            cells);
    Claim claim = draft.on(text.document(), text.quote(), "stix-relationship");
    return new Imported.Row(
        text.document(),
        Optional.of("stix:" + object.path("id").asText()),
        List.of(claim),
        List.of(named(from), named(to)));
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private JsonNode party(long line, JsonNode object, String key) {
    String id = Json.need(line, object, key);
    JsonNode party = named.get(id);
    if (party == null || Json.find(party, "name").isEmpty()) {
      throw new BadTable(
          line,
          "%s: “%s” is no named object of this bundle; add it to the bundle".formatted(key, id));
    }
    return party;
  }

  private static Optional<Edtf> when(long line, JsonNode object) {
    Optional<String> start = Json.find(object, "start_time").map(StixReader::day);
    Optional<String> stop = Json.find(object, "stop_time").map(StixReader::day);
    if (start.isEmpty() && stop.isEmpty()) {
      return Optional.empty();
    }
    return ClaimParts.when(
        line, "start_time", Optional.of(start.orElse("..") + "/" + stop.orElse("..")));
  }

  private static String day(String moment) {
    return moment.length() < 10 ? moment : moment.substring(0, 10);
  }

  private RowText.Head head(JsonNode object) {
    Optional<String> author =
        Optional.ofNullable(named.get(object.path("created_by_ref").asText()))
            .flatMap(identity -> Json.find(identity, "name"));
    Optional<Edtf> made = Json.find(object, "created").map(StixReader::day).map(Edtf::of);
    return new RowText.Head(
        file.options().source().or(() -> author).orElse("STIX bundle " + file.name()),
        file.name(),
        Optional.of("STIX relationship"),
        file.published(made),
        Optional.of(object.path("id").asText()));
  }

  private static Named named(JsonNode object) {
    boolean isPlace = object.path("type").asText().equals("location");
    Optional<Position> position =
        isPlace && object.has("latitude") && object.has("longitude")
            ? Optional.of(
                new Position(
                    object.path("latitude").asDouble(),
                    object.path("longitude").asDouble(),
                    Math.max(1, object.path("precision").asDouble(1000) / 1000)))
            : Optional.empty();
    EntityClass kind = isPlace ? EntityClass.PLACE : kind(object);
    return new Named(object.path("name").asText(), kind, position, Optional.empty());
  }

  private static EntityClass kind(JsonNode object) {
    if (object.path("identity_class").asText().equals("individual")) {
      return EntityClass.PERSON;
    }
    return object.path("type").asText().equals("identity")
        ? EntityClass.UNKNOWN
        : EntityClass.ARMED_GROUP;
  }
}
