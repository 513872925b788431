package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code other-names.txt}: where a text says that one thing has two names, and where not. */
class OtherNamesTableTest {
  @TestFactory
  Stream<DynamicTest> each_sentence_states_just_the_other_names_that_its_line_gives() {
    return TestReader.table("other-names.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] parts = line.split(" => ");
    String found =
        TestReader.READER.read(TestReader.document(parts[0]), Lexicon.EMPTY).stream()
            .filter(claim -> claim.type() == ClaimType.NAME)
            .map(OtherNamesTableTest::line)
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : found).as(parts[0]).isEqualTo(parts[1]);
  }

  private static String line(Claim claim) {
    return claim.subject().map(Mention::name).orElse("?")
        + " = "
        + claim.object().map(Mention::name).orElse("?");
  }
}
