package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports that lean on one spokesman are one voice; two that speak for themselves are two. */
class A03_OneSpokesmanOneVoiceTest {
  @TempDir private Path folder;

  @Test
  void two_reports_that_lean_on_one_spokesman_are_one_voice() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna, Omar Salem said.");
      world.given("2016-05-30 Gulf Monitor: Omar Salem said the Dawn Brigade controls Derna.");

      assertThat(world.claims())
          .containsExactly(
              "Dawn Brigade controls Derna | said by Omar Salem | via Coast Daily",
              "Dawn Brigade controls Derna | said by Omar Salem | via Gulf Monitor");
      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("single source: Dawn Brigade (Omar Salem)");
    }
  }

  @Test
  void two_reports_that_speak_for_themselves_corroborate_each_other() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: Derna is controlled by the Dawn Brigade.");

      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("corroborated: Dawn Brigade (Coast Daily, Gulf Monitor)");
    }
  }

  @Test
  void unnamed_officials_are_known_only_by_who_quotes_them() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna, officials said.");
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade controls Derna, officials said.");

      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo(
              "corroborated: Dawn Brigade (officials (Coast Daily), officials (Gulf Monitor))");
    }
  }
}
