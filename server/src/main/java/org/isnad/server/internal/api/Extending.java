package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Finding;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.ask.Asked;

/** Data extension and suggestions of the Reconciliation Service API 0.2. */
final class Extending {
  private static final int MOST = 20;

  /** What can be told of an entity. */
  private enum Property {
    KIND("class"),
    ALIASES("other names"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    LEADER("led by"),
    STRENGTH("fighters"),
    HOLDER("held by"),
    STATUS("status of the answer on leader or holder"),
    CLAIMS("number of claims");

    private final String title;

    Property(String title) {
      this.title = title;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Property> find(String id) {
      return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
  }

  private Extending() {}

  /** The values of some properties of some entities; an unknown one has none. */
  static JsonNode answer(ObjectNode wish, Situation situation) {
    ObjectNode node = Json.object();
    ArrayNode meta = node.putArray("meta");
    ObjectNode rows = node.putObject("rows");
    List<String> wanted = wish.path("properties").findValuesAsText("id");
    wanted.forEach(
        id ->
            meta.addObject()
                .put("id", id)
                .put("name", Property.find(id).map(p -> p.title).orElse(id)));
    wish.path("ids")
        .forEach(
            id -> {
              ObjectNode row = rows.putObject(id.asText());
              Optional<Entity> entity = situation.view().findEntity(id.asText());
              wanted.forEach(
                  p ->
                      row.set(
                          p,
                          entity
                              .flatMap(
                                  e -> Property.find(p).map(known -> values(known, e, situation)))
                              .orElseGet(() -> Json.object().arrayNode())));
            });
    return node;
  }

  private static ArrayNode values(Property property, Entity entity, Situation situation) {
    ArrayNode values = Json.object().arrayNode();
    switch (property) {
      case KIND -> values.addObject().put("str", entity.kind().word());
      case ALIASES -> entity.aliases().forEach(alias -> values.addObject().put("str", alias));
      case LATITUDE ->
          entity.position().ifPresent(p -> values.addObject().put("float", p.latitude()));
      case LONGITUDE ->
          entity.position().ifPresent(p -> values.addObject().put("float", p.longitude()));
      case LEADER -> answers(actor(entity, situation, Actor::leader), values, situation);
      case STRENGTH -> answers(actor(entity, situation, Actor::strength), values, situation);
      case HOLDER ->
          answers(situation.findHolding(entity.id()).map(Holding::holder), values, situation);
      case STATUS ->
          situation
              .findHolding(entity.id())
              .map(Holding::holder)
              .or(() -> actor(entity, situation, Actor::leader))
              .ifPresent(f -> values.addObject().put("str", f.status().word()));
      case CLAIMS -> values.addObject().put("int", situation.claimsAbout(entity).size());
    }
    return values;
  }

  private static Optional<Finding> actor(
      Entity entity, Situation situation, Function<Actor, Finding> finding) {
    return situation.findActor(entity.id()).map(finding);
  }

  private static void answers(Optional<Finding> finding, ArrayNode values, Situation situation) {
    finding.stream()
        .flatMap(f -> f.answers().stream())
        .forEach(
            answer -> {
              Optional<Entity> entity = situation.view().findEntity(answer.value());
              if (entity.isPresent()) {
                values.addObject().put("id", answer.value()).put("name", entity.get().name());
              } else {
                values.addObject().put("str", answer.value());
              }
            });
  }

  /** The properties that can be fetched. */
  static JsonNode propose(Asked asked) {
    ObjectNode node = Json.object();
    asked.request().find("type").ifPresent(type -> node.put("type", type));
    ArrayNode properties = node.putArray("properties");
    Arrays.stream(Property.values())
        .forEach(p -> properties.addObject().put("id", p.id()).put("name", p.title));
    return node;
  }

  /** Entities whose names begin so. */
  static JsonNode suggestEntities(Asked asked) {
    ObjectNode node = Json.object();
    ArrayNode result = node.putArray("result");
    asked.situation().search(prefix(asked)).stream()
        .limit(MOST)
        .forEach(
            entity -> {
              ObjectNode one = result.addObject();
              one.put("id", entity.id());
              one.put("name", entity.name());
              one.putArray("notable").add(Reconciling.type(entity.kind()));
            });
    return node;
  }

  /** Classes whose words begin so. */
  static JsonNode suggestTypes(Asked asked) {
    ObjectNode node = Json.object();
    ArrayNode result = node.putArray("result");
    Arrays.stream(EntityClass.values())
        .filter(kind -> kind.word().startsWith(prefix(asked)))
        .forEach(kind -> result.add(Reconciling.type(kind)));
    return node;
  }

  /** Properties whose words begin so. */
  static JsonNode suggestProperties(Asked asked) {
    ObjectNode node = Json.object();
    ArrayNode result = node.putArray("result");
    Arrays.stream(Property.values())
        .filter(p -> p.id().startsWith(prefix(asked)) || p.title.startsWith(prefix(asked)))
        .forEach(p -> result.addObject().put("id", p.id()).put("name", p.title));
    return node;
  }

  private static String prefix(Asked asked) {
    return asked.request().find("prefix").orElse("").toLowerCase(Locale.ROOT);
  }
}
