package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Grade;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle of STIX keeps to its standard, and the bundles of others are read. */
class StixTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /** Sections 2, 3 and 7 of STIX 2.1: what every object needs, and that references are kept. */
  @Test
  void a_bundle_keeps_to_the_rules_of_stix() throws IOException {
    ExportOptions green =
        new ExportOptions(
            LocalDate.parse("2020-12-31"),
            "Ports",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("GREEN"),
            Map.of("Coast Daily", new Grade("B2")));
    JsonNode bundle = JSON.readTree(Pages.write(Format.STIX, Ports.view(), green));
    String id = "[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    assertThat(bundle.path("id").asText()).matches(id);
    Set<String> ids = new HashSet<>();
    bundle.path("objects").forEach(object -> ids.add(object.path("id").asText()));
    assertThat(ids).hasSize(bundle.path("objects").size());
    for (JsonNode object : bundle.path("objects")) {
      assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
      assertThat(object.path("id").asText())
          .matches(id)
          .startsWith(object.path("type").asText() + "--");
      assertThat(object.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z");
      for (String key : List.of("source_ref", "target_ref", "created_by_ref")) {
        assertThat(object.has(key) ? ids : Set.of("")).contains(object.path(key).asText(""));
      }
      object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
      object.path("object_marking_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
      if (!object.path("type").asText().equals("marking-definition")) {
        assertThat(object.path("object_marking_refs")).hasSize(1);
      }
    }
    JsonNode tie = first(bundle, "relationship");
    assertThat(tie.path("confidence").asInt()).isEqualTo(70);
    assertThat(tie.path("start_time").asText()).isEqualTo("2016-05-01T00:00:00.000Z");
    assertThat(tie.path("stop_time").asText()).isEqualTo("2016-06-01T00:00:00.000Z");
    assertThat(first(bundle, "opinion").path("opinion").asText()).isEqualTo("disagree");
    assertThat(first(bundle, "note").path("object_refs")).hasSize(3);
  }

  @Test
  void an_id_of_stix_does_not_change_with_a_name() throws IOException {
    JsonNode one = JSON.readTree(Pages.write(Format.STIX, Ports.view("Harbour Guard")));
    JsonNode other = JSON.readTree(Pages.write(Format.STIX, Ports.view("Port Guard")));
    assertThat(first(one, "relationship").path("source_ref"))
        .isEqualTo(first(other, "relationship").path("source_ref"));
  }

  @Test
  void an_unknown_marking_is_refused() {
    ExportOptions pink =
        new ExportOptions(
            LocalDate.MAX,
            "x",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("PINK"),
            Map.of());
    assertThatThrownBy(() -> Pages.write(Format.STIX, Ports.view(), pink))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("“PINK” is no marking of TLP 2.0");
  }

  @Test
  void a_foreign_bundle_gives_the_claims_of_its_authors() throws IOException {
    String bundle =
        """
        {"type":"bundle","id":"bundle--1","objects":[
        {"type":"relationship","id":"relationship--1","created":"2019-03-04T00:00:00Z","created_by_ref":"identity--3",
         "relationship_type":"part-of","source_ref":"intrusion-set--1","target_ref":"identity--2","start_time":"2018-01-01T00:00:00Z"},
        {"type":"relationship","id":"relationship--2","relationship_type":"uses","source_ref":"intrusion-set--1","target_ref":"identity--2"},
        {"type":"intrusion-set","id":"intrusion-set--1","name":"Harbour Guard"},
        {"type":"identity","id":"identity--2","name":"Union"},
        {"type":"identity","id":"identity--3","name":"Watch"}]}
        """;
    assertThat(Pages.read(folder, "b.json", bundle, Ports.options()).stream().map(Pages::words))
        .containsExactly(
            "asserted member_of: Harbour Guard / Union at - on 2018-01-01/.., killed unknown | own"
                + " voice, via Watch, 2019-03-04",
            "refused: b.json, line 4: relationship_type: “uses” is no kind of claim; leave it out,"
                + " or map it to one such as member-of");
  }

  private static JsonNode first(JsonNode bundle, String type) {
    for (JsonNode object : bundle.path("objects")) {
      if (object.path("type").asText().equals(type)) {
        return object;
      }
    }
    throw new AssertionError("no " + type);
  }
}
