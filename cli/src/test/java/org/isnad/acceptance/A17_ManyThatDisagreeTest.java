package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A briefing is to be read: of very many points that sources disagree on, the rest is counted. */
class A17_ManyThatDisagreeTest {
  private static final int TOWNS = 60;
  private static final String LETTERS = "bdfghjklmnprstvwz";

  @TempDir private Path folder;

  @Test
  void what_had_no_room_is_counted_with_its_sources() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: " + each("The Dawn Brigade controls the town of %s."));
      world.given("2016-05-30 Gulf Monitor: " + each("%s is held by the Misrata Council."));
      List<Line> told = contested(world.asOf("2016-05-30"));
      assertThat(told).hasSize(41);
      assertThat(told.getLast().text())
          .matches("Sources disagree on \\d+ more points, among them who holds .*, .* and .*");
      assertThat(told.getLast().claims()).hasSize(6);
    }
  }

  private static String each(String sentence) {
    return IntStream.range(0, TOWNS)
        .mapToObj(i -> sentence.formatted(town(i)))
        .collect(Collectors.joining(" "));
  }

  /** Names that no spelling joins: each has other consonants. */
  private static String town(int i) {
    StringBuilder name = new StringBuilder();
    for (int at : new int[] {i, i * 5 + 3, i * 9 + 7 + i / LETTERS.length(), i * 3 + 1}) {
      name.append(LETTERS.charAt(at % LETTERS.length())).append("aoiu".charAt(name.length() / 2));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "n";
  }

  private static List<Line> contested(Day day) {
    return day.briefing().sections().stream()
        .filter(s -> s.part() == Part.CONTESTED)
        .flatMap(s -> s.lines().stream())
        .toList();
  }
}
