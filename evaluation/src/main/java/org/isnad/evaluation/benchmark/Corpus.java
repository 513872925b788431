package org.isnad.evaluation.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.evaluation.re3d.Re3d;
import org.isnad.evaluation.reading.GoldFolder;
import org.isnad.model.Document;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/**
 * Texts to time a reader on.
 *
 * @param name what to call them
 * @param documents the texts, cut into sentences
 */
public record Corpus(String name, List<Document> documents) {
  public Corpus {
    documents = List.copyOf(documents);
  }

  /** The texts of the project's shared folder: the seeds, and the reports of re3d. */
  static List<Corpus> all(Path shared) {
    GoldFolder gold =
        GoldFolder.open(shared.resolve("gold/seeds"), Optional.of(shared.resolve("seeds")));
    return List.of(
        new Corpus("seeds", gold.names().stream().map(gold::document).toList()),
        new Corpus("re3d", Re3d.load(shared.resolve("data/re3d")).documents()));
  }

  static int sentences(Document document) {
    return document.passages().stream().mapToInt(p -> p.sentences().size()).sum();
  }

  int sentences() {
    return documents.stream().mapToInt(Corpus::sentences).sum();
  }

  /** The prose that a document's sentences make, a block a paragraph: what all contenders read. */
  public static String prose(Document document) {
    return document.passages().stream()
        .map(Passage::sentences)
        .filter(sentences -> !sentences.isEmpty())
        .map(s -> s.stream().map(Sentence::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }
}
