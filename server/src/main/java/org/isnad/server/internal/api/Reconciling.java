package org.isnad.server.internal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.observatory.NameCandidate;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;

/**
 * The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group, which
 * OpenRefine speaks: names of another table are matched with the entities of a situation.
 *
 * <p>A candidate is a certain match only where its name is the same by its letters and no other
 * candidate's is. Properties of a query do not narrow it.
 */
final class Reconciling {
  static final String PATH = "/api/v1/reconcile";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int USUAL = 5;
  private static final int MOST = 50;
  private static final int MOST_QUERIES = 100;

  private Reconciling() {}

  /** The answer to a manifest's, a batch's or an extension's request. */
  static JsonNode answer(Asked asked) {
    Request request = asked.request();
    Optional<String> queries = request.find("queries").or(() -> request.findField("queries"));
    Optional<String> extend = request.find("extend").or(() -> request.findField("extend"));
    if (queries.isPresent()) {
      return batch(object("queries", queries.get()), asked.situation());
    }
    return extend.isPresent()
        ? Extending.answer(object("extend", extend.get()), asked.situation())
        : manifest(asked);
  }

  private static ObjectNode object(String name, String text) {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw Refusal.badRequest(name + " is no JSON object");
    } catch (JsonProcessingException e) {
      throw new Refusal(400, name + " is no JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  private static JsonNode manifest(Asked asked) {
    Request request = asked.request();
    String home = "http://" + request.findHeader("host").orElse("127.0.0.1");
    ObjectNode node = Json.object();
    node.putArray("versions").add("0.2");
    node.put("name", "Isnad: " + asked.observatory().theatre().name());
    node.put("identifierSpace", home + "/api/v1/actors/");
    node.put("schemaSpace", home + "/api/v1/openapi.json");
    node.putObject("view").put("url", home + "/entities/{{id}}");
    ArrayNode types = node.putArray("defaultTypes");
    Arrays.stream(EntityClass.values()).forEach(kind -> types.add(type(kind)));
    ObjectNode suggest = node.putObject("suggest");
    for (String kind : List.of("entity", "type", "property")) {
      suggest.set(kind, service(home, "/suggest/" + kind, request));
    }
    node.putObject("extend").set("propose_properties", service(home, "/extend/propose", request));
    return node;
  }

  /** A further address of this service; it carries the token where the request did. */
  private static JsonNode service(String home, String path, Request request) {
    ObjectNode node = Json.object();
    node.put("service_url", home);
    Map<String, String> query = Map.of("token", request.find("token").orElse(""));
    node.put("service_path", Address.of(PATH + path, query));
    return node;
  }

  static ObjectNode type(EntityClass kind) {
    ObjectNode node = Json.object();
    node.put("id", kind.word());
    node.put("name", kind.word().replace('_', ' '));
    return node;
  }

  private static JsonNode batch(ObjectNode queries, Situation situation) {
    if (queries.size() > MOST_QUERIES) {
      throw Refusal.badRequest("at most " + MOST_QUERIES + " queries are answered at once");
    }
    ObjectNode results = Json.object();
    queries
        .properties()
        .forEach(
            query -> {
              ArrayNode result = results.putObject(query.getKey()).putArray("result");
              result(query.getValue(), situation).forEach(result::add);
            });
    return results;
  }

  private static List<ObjectNode> result(JsonNode query, Situation situation) {
    String name = query.path("query").asText("");
    if (name.isBlank()) {
      throw Refusal.badRequest("a query without a name is not answered; give “query”");
    }
    Set<String> types = types(query.path("type"));
    int limit = Math.clamp(query.path("limit").asInt(USUAL), 1, MOST);
    List<NameCandidate> candidates =
        situation.candidates(name).stream()
            .filter(c -> types.isEmpty() || types.contains(c.entity().kind().word()))
            .toList();
    boolean isCertain = candidates.stream().filter(NameCandidate::isSame).count() == 1;
    return candidates.stream()
        .limit(limit)
        .map(c -> candidate(c, isCertain && c.isSame(), situation))
        .toList();
  }

  private static Set<String> types(JsonNode type) {
    Set<String> types = new HashSet<>();
    if (type.isTextual() && !type.asText().isBlank()) {
      types.add(type.asText());
    }
    type.forEach(t -> types.add(t.isTextual() ? t.asText() : t.path("id").asText()));
    return types;
  }

  private static ObjectNode candidate(NameCandidate found, boolean isMatch, Situation situation) {
    ObjectNode node = Json.object();
    node.put("id", found.entity().id());
    node.put("name", found.entity().name());
    node.put("description", description(found, situation));
    node.put("score", Math.round(found.score() * 1000) / 10.0);
    node.put("match", isMatch);
    node.putArray("type").add(type(found.entity().kind()));
    return node;
  }

  private static String description(NameCandidate found, Situation situation) {
    Entity entity = found.entity();
    String called = found.name().equals(entity.name()) ? "" : "called " + found.name() + ", ";
    return called + situation.claimsAbout(entity).size() + " claims";
  }
}
