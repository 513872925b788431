package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that disagree are a finding of its own: neither overwrites the other. */
class A04_TwoThatDisagreeTest {
  @TempDir private Path folder;

  @Test
  void two_sources_that_disagree_are_contested() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: The Misrata Council controls Derna.");

      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("contested: Dawn Brigade (Coast Daily), Misrata Council (Gulf Monitor)");
      assertThat(world.asOf("2016-05-30").picture().contested()).isEqualTo(1);
    }
  }
}
