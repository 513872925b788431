package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code names.txt}: which words of a sentence are a name, and what the name stands for there. */
class NamesTableTest {
  @TestFactory
  Stream<DynamicTest> each_sentence_has_just_the_names_that_are_marked_in_it() {
    return TestReader.table("names.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String marked) {
    Document document = TestReader.document(marked.replaceAll("\\[[a-z]+: ([^\\]]*)\\]", "$1"));
    StringBuilder found = new StringBuilder();
    int at = 0;
    for (Named name : TestReader.READER.names(document, Lexicon.EMPTY)) {
      if (name.proper()) {
        found
            .append(document.text(), at, name.start())
            .append('[')
            .append(name.kind().name().toLowerCase(Locale.ROOT))
            .append(": ")
            .append(document.text(), name.start(), name.end())
            .append(']');
        at = name.end();
      }
    }
    found.append(document.text().substring(at));
    assertThat(found).hasToString(marked);
  }
}
