package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.Test;

/**
 * What goes out keeps to the schema that its standard publishes. The schema of GeoJSON (RFC 7946)
 * is that of geojson.org, under the MIT licence.
 */
class PublishedSchemaTest {
  @Test
  void geojson_is_valid_by_the_schema_of_its_standard() throws IOException {
    String map = Pages.write(Format.GEOJSON, Ports.view());
    assertThat(geojson().validate(map, InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_no_geojson() throws IOException {
    String map = Pages.write(Format.GEOJSON, Ports.view()).replace("\"Point\"", "\"Spot\"");
    assertThat(geojson().validate(map, InputFormat.JSON)).isNotEmpty();
  }

  private static JsonSchema geojson() throws IOException {
    try (InputStream in =
        PublishedSchemaTest.class.getResourceAsStream("/schemas/geojson-feature-collection.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(Objects.requireNonNull(in));
    }
  }
}
