package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every route answers as the OpenAPI document describes it, and a program can keep up. */
class W28_AsDescribedTest {
  private static final Map<String, String> IDS =
      Map.of(
          "/api/v1/actors/{id}", "actor:harbour-guard",
          "/api/v1/places/{id}", "place:westport");

  private final Reader reader = Reader.known();
  private final JsonNode document = json(reader.open("/api/v1/openapi.json"));

  private static JsonNode json(Reader.Seen seen) {
    try {
      return new ObjectMapper().readTree(seen.answer().body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + seen.answer().body(), e);
    }
  }

  @Test
  void every_answer_has_the_described_form() {
    List<String> problems = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              Reader.Seen seen = reader.open(address(path.getKey()));
              JsonNode content =
                  path.getValue().path("get").path("responses").path("200").path("content");
              String type = content.fieldNames().next();
              if (seen.status() != 200 || !seen.header("Content-Type").orElse("").equals(type)) {
                problems.add(path.getKey() + " answered " + seen.status());
              }
              if (seen.header("ETag").isEmpty()) {
                problems.add(path.getKey() + " has no ETag");
              }
              check(json(seen), content.path(type).path("schema"), path.getKey(), problems);
            });
    assertThat(problems).isEmpty();
    assertThat(document.path("paths").size()).isGreaterThan(20);
  }

  private String address(String path) {
    String id =
        IDS.getOrDefault(
            path,
            path.contains("{id}")
                ? json(reader.open(path.replace("/{id}", "?limit=1")))
                    .path("items")
                    .path(0)
                    .path("id")
                    .asText()
                : "");
    return path.replace("{id}", id);
  }

  /** The part of JSON Schema that the document uses. */
  private void check(JsonNode value, JsonNode schema, String where, List<String> problems) {
    JsonNode form =
        schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    if (form.has("type") && types(form.path("type")).stream().noneMatch(t -> is(value, t))) {
      problems.add(where + " is no " + form.path("type") + ": " + value);
    }
    if (form.has("enum") && form.path("enum").valueStream().noneMatch(value::equals)) {
      problems.add(where + " is none of " + form.path("enum") + ": " + value);
    }
    for (JsonNode name : form.path("required")) {
      if (!value.has(name.asText())) {
        problems.add(where + " lacks " + name);
      }
    }
    form.path("properties")
        .properties()
        .forEach(
            p -> {
              if (value.has(p.getKey())) {
                check(value.get(p.getKey()), p.getValue(), where + "." + p.getKey(), problems);
              }
            });
    if (form.has("items")) {
      value.forEach(item -> check(item, form.path("items"), where + "[]", problems));
    }
  }

  private static List<String> types(JsonNode type) {
    return type.isTextual()
        ? List.of(type.asText())
        : type.valueStream().map(JsonNode::asText).toList();
  }

  private static boolean is(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> value.isNull();
    };
  }

  @Test
  void a_program_keeps_up_by_following_next() {
    JsonNode first = json(reader.open("/api/v1/changes?limit=3"));
    assertThat(first.path("items").findValuesAsText("number")).containsExactly("1", "2", "3");
    String next = first.path("next").asText();
    assertThat(next).isEqualTo("/api/v1/changes?limit=3&since=3");
    int seen = 3;
    JsonNode page = json(reader.open(next));
    while (!page.path("items").isEmpty()) {
      seen += page.path("items").size();
      next = page.path("next").asText();
      page = json(reader.open(next));
    }
    assertThat(seen).isEqualTo((int) Coast.observatory().entries());
    assertThat(page.path("next").asText()).isEqualTo(next);
    assertThat(page.path("total").asInt()).isZero();
    assertThat(json(reader.open("/api/v1/changes?since=soon")).path("detail").asText())
        .contains("begin with 0");
  }
}
