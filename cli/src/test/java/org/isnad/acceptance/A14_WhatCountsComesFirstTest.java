package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week in order of consequence: ground first, small things behind what they belong to. */
class A14_WhatCountsComesFirstTest {
  private static final String KNOWN =
      """
      - {id: actor:dawn, name: Dawn Brigade, kind: militia, source: made up}
      - {id: actor:hill, name: Hill Union, kind: coalition, source: made up}
      - {id: actor:egypt, name: Egypt, kind: state, source: made up}
      """;

  @TempDir private Path folder;

  @Test
  void ground_that_changed_hands_comes_before_support_from_outside() {
    try (World world = new World(folder, KNOWN)) {
      world.given(
          "2016-05-29 Coast Daily: Egypt supports the Hill Union. The Dawn Brigade captured Derna"
              + " from the Hill Union on 28 May.");
      List<Item> dynamics = world.asOf("2016-05-30").dynamics();
      assertThat(text(dynamics.getFirst()))
          .startsWith("The Dawn Brigade captured Derna from the Hill Union on 28 May");
      assertThat(text(dynamics.get(1))).contains("Egypt supports the Hill Union");
    }
  }

  @Test
  void what_the_same_sides_did_beside_it_stands_with_it() {
    try (World world = new World(folder, KNOWN)) {
      world.given(
          "2016-05-29 Coast Daily: The Dawn Brigade captured Derna from the Hill Union on 28 May.");
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade shelled the Hill Union on 29 May.");
      List<Item> dynamics = world.asOf("2016-05-30").dynamics();
      assertThat(dynamics).hasSize(1);
      assertThat(text(dynamics.getFirst())).contains("captured Derna", "shelled the Hill Union");
    }
  }

  @Test
  void one_voice_is_named_and_two_are_counted() {
    try (World world = new World(folder, KNOWN)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade captured Derna on 28 May.");
      assertThat(text(world.asOf("2016-05-30").dynamics().getFirst()))
          .contains("Coast Daily")
          .containsPattern("alone|no other source");
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade captured Derna on 28 May.");
      assertThat(text(world.asOf("2016-05-30").dynamics().getFirst()))
          .containsIgnoringCase("two independent sources");
    }
  }

  @Test
  void what_may_come_is_no_dynamic() {
    try (World world = new World(folder, KNOWN)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade is expected to attack the Hill Union.");
      Day day = world.asOf("2016-05-30");
      assertThat(day.dynamics()).isEmpty();
      assertThat(day.linesOf(Part.WATCH)).singleElement().asString().contains("expected to attack");
    }
  }

  private static String text(Item item) {
    return String.join(" ", item.lines().stream().map(Line::text).toList());
  }
}
