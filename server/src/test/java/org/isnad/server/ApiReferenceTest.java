package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.internal.api.Api;
import org.junit.jupiter.api.Test;

/**
 * The table of routes in docs/api.md is that of the OpenAPI document; {@code -Disnad.rewrite=true}
 * writes it anew.
 */
class ApiReferenceTest {
  private static final Path FILE = Path.of("..", "docs", "api.md");
  private static final String HEAD = "| route | answers | parameters |\n| --- | --- | --- |\n";

  @Test
  void the_table_of_routes_is_up_to_date() throws IOException {
    String page = Files.readString(FILE);
    int from = page.indexOf(HEAD);
    int to = page.indexOf("\n\n", from);
    String fresh = page.substring(0, from) + HEAD + table() + page.substring(to + 1);
    if (Boolean.getBoolean("isnad.rewrite")) {
      Files.writeString(FILE, fresh);
    }
    assertThat(page)
        .as("docs/api.md is stale; run this test with -Disnad.rewrite=true")
        .isEqualTo(fresh);
  }

  private static String table() throws IOException {
    StringBuilder table = new StringBuilder();
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      JsonNode document = new ObjectMapper().readTree(in);
      document
          .path("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .properties()
                      .forEach(
                          method ->
                              table.append(
                                  "| `%s %s` | %s | %s |\n"
                                      .formatted(
                                          method.getKey().toUpperCase(java.util.Locale.ROOT),
                                          path.getKey(),
                                          method.getValue().path("summary").asText(),
                                          parameters(method.getValue().path("parameters"))))));
    }
    return table.toString();
  }

  private static String parameters(JsonNode parameters) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      String name =
          parameter.path("name").asText(parameter.path("$ref").asText().replaceAll(".*/", ""));
      if (!name.equals("id")) {
        names.add("`" + name + "`");
      }
    }
    return String.join(" ", names);
  }
}
