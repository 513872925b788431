package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strength is a range with its bounds as written; ranges that share a number do not disagree. */
class A06_ARangeOfStrengthTest {
  @TempDir private Path folder;

  @Test
  void a_strength_keeps_its_range() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade has between 1,000 and 2,000 fighters.");

      assertThat(world.claims())
          .containsExactly("Dawn Brigade strength 1,000–2,000 | via Coast Daily");
      assertThat(world.asOf("2016-05-29").strengthOf("Dawn Brigade"))
          .isEqualTo("single source: 1,000–2,000 (Coast Daily)");
    }
  }

  @Test
  void ranges_that_cannot_both_be_right_are_contested() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade has between 1,000 and 2,000 fighters.");
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade has 3,000 fighters.");

      assertThat(world.asOf("2016-05-30").strengthOf("Dawn Brigade"))
          .isEqualTo("contested: 1,000–2,000 (Coast Daily), 3,000 (Gulf Monitor)");
    }
  }
}
