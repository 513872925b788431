package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a sentence says that no one frame decides: its names, lists, asides and clauses. */
class SentencesTableTest {
  @TestFactory
  Stream<DynamicTest> each_sentence_gives_the_claims_of_its_line() {
    return Stream.of("sentences.txt", "plural-references.txt")
        .flatMap(name -> TestReader.table(name).stream())
        .map(line -> line.split("\\s*\\|\\s*", 2))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> check(row[0], row[1])));
  }

  private static void check(String claims, String sentence) {
    List<String> found =
        TestReader.READER.read(TestReader.document(sentence), Lexicon.EMPTY).stream()
            .map(GrammarExamplesTest::line)
            .toList();
    for (String claim : claims.split(";\\s*")) {
      if (claim.startsWith("no ")) {
        assertThat(found).as(sentence).doesNotContain(claim.substring(3));
      } else {
        assertThat(found).as(sentence).contains(claim);
      }
    }
  }
}
