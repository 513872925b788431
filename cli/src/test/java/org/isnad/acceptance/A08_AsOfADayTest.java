package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of a day knows what had been published by then, and nothing later. */
class A08_AsOfADayTest {
  @TempDir private Path folder;

  @Test
  void each_day_has_its_own_picture() {
    try (World world = new World(folder)) {
      world.given("2016-05-20 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: The Misrata Council controls Derna.");

      assertThat(world.asOf("2016-05-19").holderOf("Derna")).isEqualTo("nobody spoke of Derna");
      assertThat(world.asOf("2016-05-20").holderOf("Derna"))
          .isEqualTo("single source: Dawn Brigade (Coast Daily)");
      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("contested: Misrata Council (Gulf Monitor), Dawn Brigade (Coast Daily)");
    }
  }

  @Test
  void what_was_known_on_a_day_stays_as_it_was_when_an_old_report_comes_in_late() {
    try (World world = new World(folder)) {
      world.on("2016-06-01").given("2016-05-30 Coast Daily: The Dawn Brigade controls Derna.");
      world.on("2016-06-20").given("2016-05-30 Gulf Monitor: The Misrata Council controls Derna.");

      assertThat(world.asOf("2016-05-30", "2016-06-01").holderOf("Derna"))
          .isEqualTo("single source: Dawn Brigade (Coast Daily)");
      assertThat(world.asOf("2016-05-30", "2016-06-20").holderOf("Derna"))
          .isEqualTo("contested: Dawn Brigade (Coast Daily), Misrata Council (Gulf Monitor)");
    }
  }
}
