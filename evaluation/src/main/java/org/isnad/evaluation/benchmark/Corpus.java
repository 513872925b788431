package org.isnad.evaluation.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.evaluation.re3d.Re3d;
import org.isnad.evaluation.reading.GoldFolder;
import org.isnad.evaluation.scoring.EvaluationException;
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

  /**
   * The texts of the project's shared folder: the seeds, and the reports of re3d; and those of a
   * folder of ordinary news, where there is one.
   */
  static List<Corpus> all(Path shared, Optional<Path> news) {
    GoldFolder gold =
        GoldFolder.open(shared.resolve("gold/seeds"), Optional.of(shared.resolve("seeds")));
    List<Corpus> corpora = new ArrayList<>();
    corpora.add(new Corpus("seeds", gold.names().stream().map(gold::document).toList()));
    corpora.add(new Corpus("re3d", Re3d.load(shared.resolve("data/re3d")).documents()));
    news.map(Corpus::ofFolder).ifPresent(corpora::add);
    return corpora;
  }

  private static Corpus ofFolder(Path folder) {
    try {
      List<Document> documents = new ArrayList<>();
      for (Path file : DocumentReader.list(folder)) {
        if (new DocumentReader().read(file, Header.EMPTY) instanceof Reading.Read read) {
          documents.add(read.document());
        }
      }
      return new Corpus("news", documents);
    } catch (IOException e) {
      throw new EvaluationException(folder + " cannot be looked into; name a folder of texts", e);
    }
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
