package org.isnad.observatory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.briefing.HouseStyle;
import org.isnad.briefing.Remark;
import org.isnad.model.Briefing.Part;
import org.isnad.model.BriefingScope;

/** The files in a theatre's folder {@code briefings}: the house's style and analysts' remarks. */
final class HouseFiles {
  private static final String STYLE = "house.yaml";

  private final Path folder;

  HouseFiles(Path theatre) {
    this.folder = theatre.resolve("briefings");
  }

  HouseStyle style() {
    Optional<String> css = read(folder.resolve("house.css"));
    Optional<String> page = read(folder.resolve("house.html"));
    page.filter(p -> !p.contains("{body}"))
        .ifPresent(
            p -> {
              throw new TheatreException(
                  folder.resolve("house.html")
                      + " has no {body}; write it where the briefing shall stand");
            });
    JsonNode file = settings();
    return new HouseStyle(
        text(file, "organisation"),
        text(file, "title"),
        text(file, "marking"),
        text(file, "imprint"),
        order(file.path("sections")),
        headings(file.path("headings")),
        css,
        page);
  }

  private JsonNode settings() {
    Path file = folder.resolve(STYLE);
    try {
      JsonNode read = new ObjectMapper(new YAMLFactory()).readTree(read(file).orElse("{}"));
      return read.isObject() ? read : new ObjectMapper().createObjectNode();
    } catch (JsonProcessingException e) {
      throw new TheatreException(
          file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  private static Optional<String> text(JsonNode file, String key) {
    return Optional.ofNullable(file.get(key)).map(JsonNode::asText).filter(t -> !t.isBlank());
  }

  private List<Part> order(JsonNode names) {
    List<Part> parts = new ArrayList<>();
    names.forEach(name -> parts.add(part(name.asText())));
    return parts;
  }

  private Map<Part, String> headings(JsonNode node) {
    Map<Part, String> headings = new EnumMap<>(Part.class);
    node.fields().forEachRemaining(f -> headings.put(part(f.getKey()), f.getValue().asText()));
    return headings;
  }

  private Part part(String name) {
    return Arrays.stream(Part.values())
        .filter(part -> word(part).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TheatreException(
                    folder.resolve(STYLE)
                        + ": “"
                        + name
                        + "” is no section; there are: "
                        + Arrays.stream(Part.values())
                            .map(HouseFiles::word)
                            .collect(Collectors.joining(", "))));
  }

  private static String word(Part part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an analyst wrote for a briefing: the file of its name with the ending .notes.md. */
  List<Remark> remarks(BriefingScope scope) {
    return read(folder.resolve(scope.fileName() + ".notes.md")).map(Remark::read).orElse(List.of());
  }

  Optional<String> baseMap(Theatre of) {
    return of.map().flatMap(HouseFiles::read);
  }

  private static Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new TheatreException(
          file + " cannot be read (" + e.getMessage() + "); check its rights", e);
    }
  }
}
