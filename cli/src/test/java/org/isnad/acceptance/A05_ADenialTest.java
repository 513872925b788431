package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is denied is kept apart from what is asserted, and speaks against it. */
class A05_ADenialTest {
  @TempDir private Path folder;

  @Test
  void a_denial_speaks_against_what_was_said() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade does not control Derna.");

      assertThat(world.claims())
          .containsExactly(
              "Dawn Brigade controls Derna | via Coast Daily",
              "Dawn Brigade controls Derna, denied | via Gulf Monitor");
      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("contested: Dawn Brigade (Coast Daily; against: Gulf Monitor)");
    }
  }

  @Test
  void a_denial_alone_is_denied_and_not_unknown() {
    try (World world = new World(folder)) {
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade does not control Derna.");

      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("denied: Dawn Brigade (against: Gulf Monitor)");
    }
  }
}
