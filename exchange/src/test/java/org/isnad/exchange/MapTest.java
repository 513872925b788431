package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Position;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps keep to their standards, bring back what they hold, and those of others are read. */
class MapTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void a_map_brings_back_what_it_holds() throws IOException {
    String out = Pages.write(Format.GEOJSON, Ports.view());
    List<Imported> rows = Pages.read(folder, "map.geojson", out, Ports.options());
    assertThat(Ports.claims(rows))
        .containsExactlyElementsOf(
            Ports.claims().stream()
                .filter(line -> line.contains("CONTROLS") || line.contains("EVENT"))
                .toList());
  }

  @Test
  void geojson_keeps_to_its_standard() throws IOException {
    JsonNode map = JSON.readTree(Pages.write(Format.GEOJSON, Ports.view()));
    assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.has("crs")).isFalse();
    for (JsonNode feature : map.path("features")) {
      assertThat(feature.path("type").asText()).isEqualTo("Feature");
      assertThat(feature.has("geometry") && feature.has("properties")).isTrue();
      assertThat(feature.path("geometry").path("type").asText()).isEqualTo("Point");
      assertThat(feature.path("geometry").path("coordinates").toString())
          .isEqualTo("[-12.25,32.5]");
    }
  }

  @Test
  void a_control_map_is_the_word_of_its_author_on_its_day() throws IOException {
    String map =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[10,30],[12,30],[12,32],[10,30]]]},
         "properties":{"name":"West","holder":"Harbour Guard","date":"2016-05-30"}},
        {"type":"Feature","geometry":null,"properties":{"name":"East"}}]}
        """;
    List<Imported> rows = Pages.read(folder, "m.geojson", map, Ports.options().from("Map Room"));
    assertThat(rows.stream().map(Pages::words))
        .containsExactly(
            "asserted controls: Harbour Guard / West at - on 2016-05-30, killed unknown | own"
                + " voice, via Map Room, 2016-05-30",
            "refused: m.geojson, line 4: no property holder, controlled_by, controller, control,"
                + " faction, side, actor says who or where; name one so");
    Position at = ((Imported.Row) rows.getFirst()).named().get(1).position().orElseThrow();
    assertThat(at.latitude()).isEqualTo(31);
    assertThat(at.longitude()).isEqualTo(11);
    assertThatThrownBy(() -> Pages.read(folder, "m.geojson", map, Ports.options()))
        .hasMessageContaining("name its author with --source");
  }

  @Test
  void a_map_in_metres_or_with_no_geometry_is_refused_row_by_row() throws IOException {
    String map =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","geometry":{"type":"Point","coordinates":[1469000.5,3869000]},
         "properties":{"name":"West","holder":"Harbour Guard"}},
        {"type":"Feature","geometry":{"type":"Spot","coordinates":[1,2]},
         "properties":{"name":"East","holder":"Harbour Guard"}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[10,30]},
         "properties":{"name":"North","holder":"Harbour Guard"}}]}
        """;
    List<Imported> rows = Pages.read(folder, "m.geojson", map, Ports.options().from("Map Room"));
    assertThat(rows).hasSize(3);
    assertThat(Pages.problems(rows))
        .containsExactly(
            "m.geojson, line 2: geometry: [1469000.5,3869000] is no longitude and latitude; save"
                + " the map in degrees (WGS 84)",
            "m.geojson, line 4: geometry: “Spot” is none of RFC 7946; write one such as Point or"
                + " Polygon");
  }
}
