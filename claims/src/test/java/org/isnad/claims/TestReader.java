package org.isnad.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.claims.grammar.Frames;
import org.isnad.claims.syntax.Nlp4jParser;
import org.isnad.claims.syntax.Parser;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;

/** One reader for all tests, and tables of one case a line. */
final class TestReader {
  static final Parser PARSER =
      Nlp4jParser.open(
          Path.of(System.getProperty("user.home"), ".cache", "isnad", "models"), line -> {});
  static final ClaimReader READER = new ClaimReader(PARSER, Frames.load());

  private TestReader() {}

  /** The lines of a table under {@code src/test/resources}, without comments and reasons. */
  static List<String> table(String name) {
    String path = "/org/isnad/claims/names/" + name;
    try (InputStream stream =
        Objects.requireNonNull(TestReader.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("\\s*//.*", ""))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of one paragraph; a sentence ends with a full stop before a blank and a capital. */
  static Document document(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String sentence :
        text.split("(?<=[a-z0-9”)]\\.)(?<!\\b(?:Gen|Maj|Col|Lt|Mr|Dr|k\\.a)\\.) (?=\\p{Lu}|#)")) {
      sentences.add(new Sentence(start, start + sentence.length(), sentence));
      start += sentence.length() + 1;
    }
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, 0, text.length(), sentences);
    return new Document(
        "id",
        "example.txt",
        Optional.empty(),
        Optional.of(Edtf.of("2024-03-01")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(passage));
  }
}
