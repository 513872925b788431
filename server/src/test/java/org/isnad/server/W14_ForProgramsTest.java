package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.internal.api.Api;
import org.isnad.server.internal.http.Router;
import org.junit.jupiter.api.Test;

/** The same for programs: JSON, pieces of lists, ETags, problems, GeoJSON, OpenAPI. */
class W14_ForProgramsTest {
  private final Reader reader = Reader.known();

  private static JsonNode json(Reader.Seen seen) {
    try {
      return new ObjectMapper().readTree(seen.answer().body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + seen.answer().body(), e);
    }
  }

  @Test
  void the_picture_is_told_in_figures() {
    JsonNode picture = json(reader.open("/api/v1/picture?on=2020-03-02"));
    assertThat(picture.path("theatre").asText()).isEqualTo("The Coast");
    assertThat(picture.path("true_on").asText()).isEqualTo("2020-03-02");
    assertThat(picture.path("contested").asInt()).isEqualTo(1);
  }

  @Test
  void a_long_list_comes_in_pieces_that_miss_nothing_and_repeat_nothing() {
    List<String> whole = ids("/api/v1/claims?limit=500");
    List<String> pieces = new ArrayList<>();
    String next = "/api/v1/claims?limit=2";
    while (!next.isEmpty()) {
      pieces.addAll(ids(next));
      next = json(reader.open(next)).path("next").asText("");
      next = next.equals("null") ? "" : next;
    }
    assertThat(pieces).hasSizeGreaterThan(4).isEqualTo(whole).doesNotHaveDuplicates();
  }

  private List<String> ids(String address) {
    List<String> ids = new ArrayList<>();
    json(reader.open(address)).path("items").forEach(i -> ids.add(i.path("id").asText()));
    return ids;
  }

  @Test
  void a_claim_has_the_public_exchange_form() {
    JsonNode claim = json(reader.open("/api/v1/claims?about=place:northport")).path("items").get(0);
    assertThat(claim.path("type").asText()).isEqualTo("controls");
    assertThat(claim.path("said_by").get(0).asText()).isEqualTo("Karim Haddad");
    assertThat(claim.path("selector").path("exact").asText()).contains("controls Northport");
  }

  @Test
  void findings_can_be_narrowed_to_the_contested() {
    JsonNode found = json(reader.open("/api/v1/findings?status=contested&on=2020-03-02"));
    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.path("items").get(0).path("about").asText()).isEqualTo("place:westport");
  }

  @Test
  void an_answer_that_is_known_is_not_sent_again() {
    String tag = reader.open("/api/v1/actors").header("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(reader.base().resolve("/api/v1/actors"))
            .header("If-None-Match", tag)
            .build();
    Reader.Seen seen = reader.send(again);
    assertThat(seen.status()).isEqualTo(304);
    assertThat(seen.answer().body()).isEmpty();
  }

  @Test
  void a_refusal_is_a_problem_that_says_what_to_do() {
    Reader.Seen seen = reader.open("/api/v1/claims?limit=0");
    assertThat(seen.status()).isEqualTo(400);
    assertThat(seen.header("Content-Type")).contains("application/problem+json");
    assertThat(json(seen).path("detail").asText()).isEqualTo("limit=0 is no number from 1 to 500");
    assertThat(json(reader.open("/api/v1/claims?cursor=%21")).path("detail").asText())
        .contains("begin without a cursor");
    assertThat(json(Reader.stranger().open("/api/v1/claims")).path("status").asInt())
        .isEqualTo(401);
    assertThat(json(reader.open("/api/v1/claims/none")).path("status").asInt()).isEqualTo(404);
  }

  @Test
  void the_map_is_geojson_with_places_that_have_no_position() {
    Reader.Seen seen = reader.open("/api/v1/map.geojson?on=2020-03-02");
    assertThat(seen.header("Content-Type")).contains("application/geo+json");
    for (JsonNode feature : json(seen).path("features")) {
      if (feature.path("id").asText().equals("place:westport")) {
        assertThat(feature.path("geometry").path("coordinates").toString())
            .isEqualTo("[-7.0,12.0]");
        assertThat(feature.path("properties").path("status").asText()).isEqualTo("contested");
      } else if (feature.path("id").asText().equals("place:northport")) {
        assertThat(feature.path("geometry").isNull()).isTrue();
      }
    }
    assertThat(json(seen).path("features")).hasSize(2);
  }

  @Test
  void the_openapi_document_names_every_route_and_no_other() {
    Router router = new Router();
    new Api(Coast.observatory()).addTo(router);
    List<String> told = new ArrayList<>();
    json(reader.open("/api/v1/openapi.json"))
        .path("paths")
        .fieldNames()
        .forEachRemaining(told::add);
    assertThat(told).containsExactlyInAnyOrderElementsOf(router.patterns());
  }

  @Test
  void a_watchman_needs_no_token_and_learns_nothing() {
    assertThat(Reader.stranger().open("/healthz").answer().body()).isEqualTo("ok\n");
    assertThat(Reader.stranger().open("/readyz").answer().body()).isEqualTo("ok\n");
  }
}
