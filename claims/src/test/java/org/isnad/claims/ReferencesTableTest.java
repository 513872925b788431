package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.claims.names.Discourse;
import org.isnad.claims.names.KnownNames;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.syntax.Parse;
import org.isnad.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code references.txt}: what "he", "it", "the group" and "the city" stand for, or nobody. */
class ReferencesTableTest {
  @TestFactory
  Stream<DynamicTest> each_reference_stands_for_the_name_that_its_line_gives() {
    return TestReader.table("references.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] parts = line.split(" \\| | => ");
    Document document = TestReader.document(parts[0]);
    KnownNames known = new KnownNames(Lexicon.EMPTY);
    List<Parse> parses =
        document.passages().getFirst().sentences().stream()
            .map(s -> TestReader.PARSER.parse(s.text(), Reading.longNames(parts[0], known)))
            .toList();
    Reading reading = Reading.of(parts[0], parses, known);
    Discourse discourse = new Discourse(reading.cast());
    discourse.beginPassage(Optional.empty());
    for (int i = 0; i < parses.size(); i++) {
      discourse.beginSentence(parses.get(i), reading.phrases(i));
    }
    Parse last = parses.getLast();
    List<Phrase> phrases = reading.phrases(parses.size() - 1);
    String found =
        phrases.stream()
            .filter(p -> last.text(p.first(), p.last()).endsWith(word(parts[1])))
            .filter(p -> p.form() == Phrase.Form.REFERENCE)
            .findFirst()
            .flatMap(p -> discourse.resolve(last, p))
            .map(Member::name)
            .orElse("nobody");
    assertThat(found).as(line).isEqualTo(parts[2]);
  }

  private static String word(String reference) {
    return reference.substring(reference.lastIndexOf(' ') + 1);
  }
}
