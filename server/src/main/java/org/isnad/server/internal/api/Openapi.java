package org.isnad.server.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OpenAPI document, a resource that a test holds against the routes. */
final class Openapi {
  private Openapi() {}

  static JsonNode document() {
    try (InputStream in = Openapi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own openapi.json; build it anew");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.json cannot be read", e);
    }
  }
}
