package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.claims.names.Kind;
import org.isnad.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code aliases.txt}: which names of one document are one thing's, and which never are. */
class AliasesTableTest {
  @TestFactory
  Stream<DynamicTest> each_text_has_just_the_members_that_its_line_lists() {
    return TestReader.table("aliases.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] parts = line.split(" => ");
    TreeSet<String> members = new TreeSet<>();
    for (Named name : TestReader.READER.names(TestReader.document(parts[0]), Lexicon.EMPTY)) {
      if (name.proper() && name.kind() != Kind.PLACE && name.kind() != Kind.STATE) {
        members.add(forms(name.mention()));
      }
    }
    assertThat(String.join("; ", members)).as(parts[0]).isEqualTo(parts[1]);
  }

  private static String forms(Mention mention) {
    List<String> forms = new ArrayList<>(List.of(mention.name()));
    forms.addAll(mention.aliases());
    return String.join(" = ", forms);
  }
}
