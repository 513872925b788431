package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.isnad.claims.ClaimReader;
import org.isnad.claims.Lexicon;
import org.isnad.claims.syntax.Parse;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {
  private static final Header HEADER =
      new Header(
          Optional.of("Wire"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> threads = new ConcurrentSkipListSet<>();

  @Test
  void a_report_that_breaks_the_reader_is_named_and_the_rest_goes_on() throws IOException {
    List<Document> documents =
        List.of(
            document(
                "one.txt",
                "Rebels of the north have held the port since spring, officials of the town said on"
                    + " Monday."),
            document(
                "two.txt",
                "Rebels of the north broke the truce of last spring, officials of the town said on"
                    + " Monday."),
            document(
                "three.txt",
                "Rebels of the north have left the port since then, officials of the town said on"
                    + " Monday."));
    try (Readings readings = readings(documents)) {
      assertThat(readings.next()).isPresent();
      assertThat(problems).isEmpty();
      assertThat(readings.next()).isEmpty();
      assertThat(readings.next()).isPresent();
    }
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst())
        .startsWith("two.txt broke the reader (java.lang.IllegalStateException: no such word at ")
        .endsWith("), which is a fault of the program; nothing of it was kept, please report it");
    assertThat(threads).isNotEmpty().allMatch(name -> name.startsWith("reading-"));
  }

  private Readings readings(List<Document> documents) {
    ClaimReader reader =
        new ClaimReader(
            (sentence, names) -> {
              threads.add(Thread.currentThread().getName());
              if (sentence.contains("broke")) {
                throw new IllegalStateException("no such word");
              }
              return new Parse(sentence, List.of());
            },
            List.of());
    return new Readings(reader, Lexicon.EMPTY, documents, problems::add);
  }

  private Document document(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ((Reading.Read) new DocumentReader().read(file, HEADER)).document();
  }
}
