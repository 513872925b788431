package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says a thing, outermost first, and how it is held: asserted, claimed, denied, expected. */
class SpeakersTableTest {
  @TestFactory
  Stream<DynamicTest> each_sentence_is_said_by_whom_its_line_names() {
    return TestReader.table("speakers.txt").stream()
        .map(line -> line.split("\\s*\\|\\s*", 4))
        .map(row -> DynamicTest.dynamicTest(row[3], () -> check(row)));
  }

  private static void check(String[] row) {
    List<String> found =
        TestReader.READER.read(GrammarExamplesTest.document(row[3]), Lexicon.EMPTY).stream()
            .filter(c -> c.type().word().equals(row[0]))
            .map(SpeakersTableTest::line)
            .toList();
    assertThat(found).contains(row[1] + " | " + row[2]);
  }

  private static String line(Claim claim) {
    return String.join(" < ", claim.saidBy()) + " | " + claim.modality().word();
  }
}
