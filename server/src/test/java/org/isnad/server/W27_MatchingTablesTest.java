package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Names of another table are matched by the Reconciliation Service API 0.2, which OpenRefine
 * speaks; the queries are written as its specification writes them.
 */
class W27_MatchingTablesTest {
  private final Reader reader = Reader.known();

  private static JsonNode json(Reader.Seen seen) {
    try {
      return new ObjectMapper().readTree(seen.answer().body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + seen.answer().body(), e);
    }
  }

  private JsonNode ask(String parameter, String json) {
    String encoded = URLEncoder.encode(json, StandardCharsets.UTF_8);
    return json(reader.open("/api/v1/reconcile?" + parameter + "=" + encoded));
  }

  @Test
  void the_manifest_says_what_the_service_can_do() {
    JsonNode manifest = json(reader.open("/api/v1/reconcile"));
    assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.2\"]");
    assertThat(manifest.path("name").asText()).isEqualTo("Isnad: The Coast");
    assertThat(manifest.path("identifierSpace").asText()).startsWith("http://");
    assertThat(manifest.path("schemaSpace").asText()).startsWith("http://");
    assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("defaultTypes").findValuesAsText("id")).contains("militia", "place");
    JsonNode suggest = manifest.path("suggest").path("entity");
    String address = suggest.path("service_url").asText() + suggest.path("service_path").asText();
    assertThat(json(reader.open(address + "?prefix=harb")).path("result").findValuesAsText("id"))
        .contains("actor:harbour-guard");
  }

  private static final String BATCH =
      """
      {"q0": {"query": "Harbour Guard"},
       "q1": {"query": "حرس المرفأ", "type": "militia", "limit": 1},
       "q2": {"query": "Harbor Guards"},
       "q3": {"query": "Westport", "type": ["militia", "coalition"]},
       "q4": {"query": "Zanzibar Rowing Club", "properties": [{"pid": "country", "v": "none"}]}}
      """;

  @Test
  void a_batch_of_names_is_matched_in_any_script() {
    JsonNode results = ask("queries", BATCH);
    JsonNode first = results.path("q0").path("result").path(0);
    assertThat(first.path("id").asText()).isEqualTo("actor:harbour-guard");
    assertThat(first.path("name").asText()).isEqualTo("Harbour Guard");
    assertThat(first.path("match").asBoolean()).isTrue();
    assertThat(first.path("score").asDouble()).isBetween(90.0, 100.0);
    assertThat(first.path("type").path(0).path("id").asText()).isEqualTo("militia");

    JsonNode arabic = results.path("q1").path("result");
    assertThat(arabic).hasSize(1);
    assertThat(arabic.path(0).path("id").asText()).isEqualTo("actor:harbour-guard");
    assertThat(arabic.path(0).path("description").asText()).startsWith("called حرس المرفأ, ");

    assertThat(results.path("q2").path("result").findValuesAsText("id"))
        .contains("actor:harbour-guard");
    assertThat(results.path("q3").path("result")).isEmpty();
    assertThat(results.path("q4").path("result")).isEmpty();
  }

  @Test
  void a_batch_may_come_as_a_form() {
    Reader.Seen seen =
        reader.post("/api/v1/reconcile", "queries", "{\"q0\":{\"query\":\"Westport\"}}");
    assertThat(json(seen).path("q0").path("result").path(0).path("id").asText())
        .isEqualTo("place:westport");
  }

  @Test
  void matched_names_are_extended_with_what_is_known() {
    JsonNode answer =
        ask(
            "extend",
            """
            {"ids": ["place:westport", "actor:harbour-guard", "nobody"],
             "properties": [{"id": "latitude"}, {"id": "status"}, {"id": "leader"}]}
            """);
    assertThat(answer.path("meta").findValuesAsText("name"))
        .containsExactly("latitude", "status of the answer on leader or holder", "led by");
    JsonNode rows = answer.path("rows");
    assertThat(rows.path("place:westport").path("latitude").toString())
        .isEqualTo("[{\"float\":12.0}]");
    assertThat(rows.path("place:westport").path("status").toString())
        .isEqualTo("[{\"str\":\"contested\"}]");
    assertThat(rows.path("actor:harbour-guard").path("leader").toString())
        .isEqualTo("[{\"id\":\"person:karim-haddad\",\"name\":\"Karim Haddad\"}]");
    assertThat(rows.path("nobody").path("latitude").toString()).isEqualTo("[]");
    JsonNode proposed = json(reader.open("/api/v1/reconcile/extend/propose?type=place"));
    assertThat(proposed.path("properties").findValuesAsText("id")).contains("holder");
  }

  @Test
  void what_is_no_query_is_a_problem() {
    assertThat(ask("queries", "{").path("detail").asText()).startsWith("queries is no JSON");
    assertThat(ask("queries", "[]").path("detail").asText()).isEqualTo("queries is no JSON object");
    assertThat(ask("queries", "{\"q0\":{}}").path("detail").asText()).contains("give “query”");
  }

  @Test
  void a_program_that_can_set_no_header_carries_the_token_in_the_address() {
    String token = Coast.server().address().getQuery();
    Reader stranger = Reader.stranger();
    assertThat(stranger.open("/api/v1/reconcile").status()).isEqualTo(401);
    Reader.Seen seen = stranger.open("/api/v1/reconcile?" + token);
    assertThat(json(seen).path("suggest").path("type").path("service_path").asText())
        .isEqualTo("/api/v1/reconcile/suggest/type?" + token);
    assertThat(seen.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(reader.open("/api/v1/reconcile").header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(reader.open("/entities/place:westport").header("Location"))
        .contains("/places/place:westport");
  }
}
