package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report that says one thing is one claim, with its words, and a finding from a single source.
 */
class A01_OneSourceOneClaimTest {
  @TempDir private Path folder;

  @Test
  void what_one_report_says_is_one_claim_of_a_single_source() {
    try (World world = new World(folder)) {
      world.given("2016-05-30 Coast Daily: The Dawn Brigade controls Derna.");

      assertThat(world.claims()).containsExactly("Dawn Brigade controls Derna | via Coast Daily");
      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("single source: Dawn Brigade (Coast Daily)");
    }
  }

  @Test
  void what_no_report_speaks_of_is_unknown() {
    try (World world = new World(folder)) {
      world.given("2016-05-30 Coast Daily: The Dawn Brigade controls Derna.");

      assertThat(world.asOf("2016-05-30").leaderOf("Dawn Brigade")).isEqualTo("unknown");
      assertThat(world.asOf("2016-05-30").strengthOf("Dawn Brigade")).isEqualTo("unknown");
    }
  }
}
