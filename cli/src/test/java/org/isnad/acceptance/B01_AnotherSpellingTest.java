package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another spelling of a known name is known; another name is not, however alike. */
class B01_AnotherSpellingTest {
  private static final String KNOWN =
      """
      - id: actor:tahrir
        name: Tahrir Brigade
        kind: militia
        aliases: [كتيبة التحرير]
        source: written for this test
      """;

  @TempDir private Path folder;

  @Test
  void a_spelling_that_the_register_lacks_is_the_same_actor() {
    try (World world = new World(folder, KNOWN)) {
      world.given("2016-05-28 Coast Daily: The Tahrir Brigade controls Derna.");
      world.given("2016-05-29 Gulf Monitor: The Tahreer Brigade controls Derna.");

      assertThat(world.asOf("2016-05-29").actors()).containsExactly("Tahrir Brigade");
    }
  }

  @Test
  void a_brigade_with_another_number_is_another_brigade() {
    try (World world = new World(folder)) {
      world.given("2016-05-28 Coast Daily: The 48th Brigade controls Derna.");
      world.given("2016-05-29 Gulf Monitor: The 36th Brigade controls Derna.");

      assertThat(world.asOf("2016-05-29").actors()).hasSize(2);
    }
  }
}
