package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.isnad.server.internal.api.Api;
import org.junit.jupiter.api.Test;

/**
 * The description of the API is valid by the schema that the OpenAPI Initiative publishes for
 * version 3.1 (2021-04-15, Apache License 2.0).
 */
class PublishedSchemaTest {
  @Test
  void the_description_is_valid_openapi() throws IOException {
    assertThat(openapi().validate(description(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_no_openapi() throws IOException {
    String wrong = description().replaceFirst("\"paths\"", "\"pathes\"");
    assertThat(openapi().validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  private static String description() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonSchema openapi() throws IOException {
    try (InputStream in =
        PublishedSchemaTest.class.getResourceAsStream("/schemas/openapi-3.1.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    }
  }
}
