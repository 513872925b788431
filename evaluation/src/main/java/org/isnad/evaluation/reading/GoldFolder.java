package org.isnad.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.evaluation.scoring.EvaluationException;
import org.isnad.model.Document;
import org.isnad.model.Edtf;

/**
 * A folder of gold claims, a file {@code NAME.jsonl} per document, with the folder of the texts
 * {@code NAME.txt} and what {@code documents.json} says of their dates and publishers.
 */
public final class GoldFolder {
  private static final String LINES = ".jsonl";
  private static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".htm");
  private final Path folder;
  private final Path texts;
  private final JsonNode headers;

  private GoldFolder(Path folder, Path texts, JsonNode headers) {
    this.folder = folder;
    this.texts = texts;
    this.headers = headers;
  }

  /**
   * Opens a folder of gold.
   *
   * @param texts where the texts lie; else a folder of the same name beside the gold's own, else
   *     {@code ../shared/seeds}
   * @throws EvaluationException where there is no gold, or its headers cannot be read
   */
  public static GoldFolder open(Path folder, Optional<Path> texts) {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationException(folder + " is no folder; give the folder of the gold claims");
    }
    GoldFolder gold =
        new GoldFolder(folder, texts.orElseGet(() -> textsOf(folder)), headers(folder));
    if (gold.names().isEmpty()) {
      throw new EvaluationException("no *.jsonl in " + folder + "; give the folder of the gold");
    }
    return gold;
  }

  private static Path textsOf(Path folder) {
    Path beside = folder.toAbsolutePath().normalize().resolve("../..").normalize();
    Path sameName = beside.resolve(folder.toAbsolutePath().normalize().getFileName());
    return Files.isDirectory(sameName) ? sameName : Path.of("..", "shared", "seeds");
  }

  private static JsonNode headers(Path folder) {
    Path file = folder.resolve("documents.json");
    ObjectMapper json = new ObjectMapper();
    if (!Files.exists(file)) {
      return json.createObjectNode();
    }
    try {
      return json.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new EvaluationException(
          file + " cannot be read (" + e.getMessage() + "); write {\"NAME\": {\"date\": …}}", e);
    }
  }

  /** The names of the documents that have gold, in order. */
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(LINES))
          .map(name -> name.substring(0, name.length() - LINES.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new EvaluationException(folder + " cannot be listed (" + e.getMessage() + ")", e);
    }
  }

  /** The file of a document's gold claims. */
  public Path claims(String name) {
    return folder.resolve(name + LINES);
  }

  /** A document as the project reads it; absent where its text is not at hand. */
  public Optional<Document> findDocument(String name) {
    return ENDINGS.stream()
        .map(ending -> texts.resolve(name + ending))
        .filter(Files::exists)
        .findFirst()
        .map(file -> read(file, name));
  }

  /** A document as the project reads it. */
  public Document document(String name) {
    return findDocument(name)
        .orElseThrow(
            () ->
                new EvaluationException(
                    "no text of " + name + " in " + texts + "; give its folder with --texts"));
  }

  private Document read(Path file, String name) {
    return switch (new DocumentReader().read(file, header(name))) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new EvaluationException(refused.problem());
    };
  }

  private Header header(String name) {
    JsonNode entry = headers.path(name);
    return new Header(
        text(entry, "title"),
        text(entry, "date").map(Edtf::of),
        text(entry, "publisher"),
        text(entry, "author"),
        text(entry, "source"));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
