package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two days, what moved is told, and who gained by whose word. */
class A12_WhatMovedTest {
  @TempDir private Path folder;

  @Test
  void a_town_that_changed_hands_moved_and_what_was_only_repeated_did_not() {
    try (World world = new World(folder)) {
      world.given(
          "2016-05-01 Coast Daily: The Dawn Brigade controls Derna. The Misrata Council controls"
              + " Sirte.");
      world.given(
          "2016-05-28 Coast Daily: The Misrata Council captured Derna on 27 May. The Misrata"
              + " Council controls Sirte.");

      assertThat(world.asOf("2016-05-30").movedSince("2016-05-02"))
          .containsExactly("Derna changed hands");
    }
  }

  @Test
  void one_paper_alone_makes_nobody_rising() {
    try (World world = new World(folder)) {
      world.given("2016-05-28 Coast Daily: The Misrata Council captured Derna on 27 May.");

      assertThat(world.asOf("2016-05-30").momentumOf("Misrata Council")).isEqualTo("unclear");
      assertThat(world.asOf("2016-05-20").momentumOf("Misrata Council")).isEqualTo("no evidence");
    }
  }
}
