package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a party says of itself is its own word, and no independent voice. */
class A10_APartyAboutItselfTest {
  @TempDir private Path folder;

  @Test
  void a_party_that_says_so_itself_adds_no_voice() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: The Dawn Brigade said that it controls Derna.");

      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("single source: Dawn Brigade (Coast Daily)");
    }
  }
}
