package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.entities.internal.tables.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of names in several scripts that are one or two, a line each with the reason. */
class GoldenNamesTest {
  record Golden(NameKind kind, String left, String right, String expected, String why) {
    @Override
    public String toString() {
      return left + " | " + right + " is " + expected + ": " + why;
    }
  }

  static Stream<Golden> golden() throws IOException {
    return rows().stream()
        .map(
            row ->
                new Golden(
                    NameKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    row.get("left"),
                    row.get("right"),
                    row.get("expected"),
                    row.get("why")));
  }

  private static List<Csv.Row> rows() throws IOException {
    try (InputStream in = GoldenNamesTest.class.getResourceAsStream("golden-names.csv")) {
      return Csv.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void one_name_is_the_same_and_two_are_not(Golden golden) {
    Match match = NameMatcher.match(golden.left(), golden.right(), golden.kind());
    Match turned = NameMatcher.match(golden.right(), golden.left(), golden.kind());
    String verdict = match instanceof Match.Same ? "same" : "not";

    assertThat(verdict).as(match.table()).isEqualTo(golden.expected());
    assertThat(turned.verdict()).as(turned.table()).isEqualTo(match.verdict());
  }

  @Test
  void the_table_holds_as_many_no_as_yes() throws IOException {
    long yes = golden().filter(g -> g.expected().equals("same")).count();
    long no = golden().filter(g -> g.expected().equals("not")).count();

    assertThat(Math.abs(yes - no)).as("yes %d, no %d", yes, no).isLessThanOrEqualTo(2);
  }
}
