package org.isnad.observatory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.documents.Header;
import org.isnad.model.Edtf;

/**
 * What is given for each report: by the options for all, and by a headers file for each by name.
 */
final class Headers {
  private final Header all;
  private final JsonNode byName;
  private final String file;

  private Headers(Header all, JsonNode byName, String file) {
    this.all = all;
    this.byName = byName;
    this.file = file;
  }

  /**
   * Reads the headers file, if one is given.
   *
   * @throws TheatreException where it cannot be understood
   */
  static Headers of(ReadOptions options) {
    Header all =
        new Header(
            options.title(),
            options.date(),
            options.publisher(),
            options.author(),
            Optional.empty());
    ObjectMapper json = new ObjectMapper();
    if (options.headers().isEmpty()) {
      return new Headers(all, json.createObjectNode(), "");
    }
    Path file = options.headers().get();
    try {
      return new Headers(all, json.readTree(Files.readString(file)), file.toString());
    } catch (JsonProcessingException e) {
      throw new TheatreException(
          file + " is no JSON (" + e.getOriginalMessage() + "); write {\"name\": {\"date\": …}}",
          e);
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be read; check the path of --headers", e);
    }
  }

  /** What is given for one report, found by its file name with or without its ending. */
  Header of(Path report) {
    String name = report.getFileName().toString();
    int dot = name.lastIndexOf('.');
    JsonNode entry = byName.path(name);
    JsonNode found = entry.isMissingNode() && dot > 0 ? byName.path(name.substring(0, dot)) : entry;
    Header own =
        new Header(
            text(found, "title"),
            text(found, "date").map(date -> date(name, date)),
            text(found, "publisher"),
            text(found, "author"),
            text(found, "source"));
    return own.or(all);
  }

  private Edtf date(String name, String date) {
    try {
      return Edtf.of(date);
    } catch (IllegalArgumentException e) {
      throw new TheatreException(file + ", " + name + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
