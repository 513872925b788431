package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that can be read by themselves, that say a thing once, and no more than was said. */
class A18_ABriefingToSignTest {
  private static final String KNOWN =
      """
      - {id: actor:dawn, name: Dawn Brigade, kind: militia, source: made up}
      - {id: actor:hill, name: Hill Union, kind: coalition, source: made up}
      - {id: actor:port, name: Port Council, kind: militia, source: made up}
      """;

  @TempDir private Path folder;

  @Test
  void a_quotation_that_points_back_stands_behind_the_sentence_it_points_to() {
    assertThat(
            dynamics(
                "Omar Sahl is the spokesman of the Dawn Brigade. He said that its forces cut the"
                    + " road from Derna to Sirte."))
        .containsExactly(
            "Coast Daily writes: “Omar Sahl is the spokesman of the Dawn Brigade. He said that its"
                + " forces cut the road from Derna to Sirte.”");
  }

  @Test
  void several_that_do_one_thing_are_told_in_one_sentence() {
    assertThat(
            linesOf(
                Part.FORCES,
                "The Dawn Brigade holds Derna. The Dawn Brigade is present in Derna. The Dawn"
                    + " Brigade holds Sirte."))
        .containsExactly("The Dawn Brigade holds Derna and Sirte (Coast Daily).");
  }

  @Test
  void what_a_name_says_already_is_not_told() {
    assertThat(
            linesOf(
                Part.FORCES,
                "The anti-Hill Union militias oppose the Hill Union. The Port Council opposes the"
                    + " Hill Union."))
        .containsExactly("The Port Council opposes the Hill Union (Coast Daily).");
  }

  @Test
  void what_only_the_report_knows_is_told_in_its_own_words() {
    assertThat(
            dynamics(
                "Vehicles of the Port Council left the town. On 29 May the Dawn Brigade bombed the"
                    + " column near Derna."))
        .containsExactly(
            "Coast Daily writes: “On 29 May the Dawn Brigade bombed the column near Derna.”");
  }

  @Test
  void support_stands_with_what_the_supporter_did() {
    List<String> lines =
        dynamics(
            "The Dawn Brigade captured Derna from the Port Council on 28 May. The Hill Union"
                + " captured Sirte from the Port Council on 29 May. The Hill Union supports the"
                + " Dawn Brigade.");
    assertThat(lines)
        .filteredOn(line -> line.contains("supports"))
        .singleElement()
        .asString()
        .contains("captured");
  }

  @Test
  void the_dead_of_a_month_are_counted_for_that_month() {
    try (World world = new World(folder, KNOWN)) {
      world.given(
          "2016-04-30 Coast Daily: In April 2016 the Dawn Brigade bombed the Hill Union, killing 12"
              + " fighters.");
      assertThat(world.asOf("2016-04-30").linesOf(Part.TOLLS))
          .singleElement()
          .asString()
          .startsWith("The count is 12 killed in April, according to Coast Daily: “In April 2016");
    }
  }

  private List<String> dynamics(String text) {
    try (World world = world(text)) {
      return world.asOf("2016-05-30").dynamics().stream()
          .map(A18_ABriefingToSignTest::text)
          .toList();
    }
  }

  private List<String> linesOf(Part part, String text) {
    try (World world = world(text)) {
      return world.asOf("2016-05-30").linesOf(part);
    }
  }

  private World world(String text) {
    World world = new World(folder, KNOWN);
    world.given("2016-05-30 Coast Daily: " + text);
    return world;
  }

  private static String text(Item item) {
    List<Line> all = new ArrayList<>(item.lines());
    all.addAll(item.behind());
    return String.join(" ", all.stream().map(Line::text).toList());
  }
}
