package org.isnad.evaluation.re3d;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.evaluation.scoring.EvaluationException;
import org.isnad.model.Document;

/**
 * The data set: all of its folders' documents, entities and relations, in order of folder name.
 *
 * @param documents the documents as the project reads them, by re3d's ids as file names
 * @param mentions the marked entities
 * @param relations the marked relations
 */
public record Re3d(List<Document> documents, List<Mention> mentions, List<Relation> relations) {
  private static final String ENDING = ".txt";

  public Re3d {
    documents = List.copyOf(documents);
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
  }

  /**
   * Loads the data set's folder.
   *
   * @throws EvaluationException where it is not there or cannot be understood
   */
  public static Re3d load(Path folder) {
    List<Document> documents =
        lines(folder, "documents.json").stream().map(Re3d::document).toList();
    if (documents.isEmpty()) {
      throw new EvaluationException(
          "no documents.json in the folders of " + folder + "; give the folder of re3d");
    }
    return new Re3d(
        documents,
        lines(folder, "entities.json").stream().map(Re3d::mention).toList(),
        lines(folder, "relations.json").stream().map(Re3d::relation).toList());
  }

  /** The id that re3d gives a document. */
  public static String id(Document document) {
    return document.file().substring(0, document.file().length() - ENDING.length());
  }

  private static Document document(JsonNode line) {
    byte[] text = line.path("text").asText().getBytes(StandardCharsets.UTF_8);
    Header header =
        new Header(
            Optional.of(line.path("title").asText()),
            Optional.empty(),
            Optional.of(line.path("sourceName").asText()),
            Optional.empty(),
            Optional.empty());
    return switch (new DocumentReader().read(line.path("_id").asText() + ENDING, text, header)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new EvaluationException(refused.problem());
    };
  }

  private static Mention mention(JsonNode line) {
    return new Mention(
        line.path("documentId").asText(),
        line.path("begin").asInt(),
        line.path("end").asInt(),
        line.path("type").asText(),
        line.path("value").asText());
  }

  private static Relation relation(JsonNode line) {
    return new Relation(
        line.path("documentId").asText(),
        line.path("source").asText(),
        line.path("type").asText(),
        line.path("target").asText());
  }

  private static List<JsonNode> lines(Path folder, String name) {
    List<JsonNode> lines = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path file : folders.sorted().map(f -> f.resolve(name)).filter(Files::exists).toList()) {
        lines.addAll(parse(file));
      }
    } catch (IOException e) {
      throw new EvaluationException(
          folder + " cannot be read (" + e.getMessage() + "); give the folder of re3d", e);
    }
    return lines;
  }

  private static List<JsonNode> parse(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      if (!line.isBlank()) {
        try {
          lines.add(json.readTree(line));
        } catch (JsonProcessingException e) {
          throw new EvaluationException(file + " has a line that is no JSON: " + line, e);
        }
      }
    }
    return lines;
  }
}
