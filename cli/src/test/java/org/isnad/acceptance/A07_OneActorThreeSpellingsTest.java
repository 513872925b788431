package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One actor under three spellings is one entity, by its register and not by likeness. */
class A07_OneActorThreeSpellingsTest {
  private static final String KNOWN =
      """
      - id: actor:dawn-brigade
        name: Dawn Brigade
        kind: militia
        aliases: [Liwa al-Fajr, Lewaa al-Fajr]
        source: written for this test
      """;

  @TempDir private Path folder;

  @Test
  void three_spellings_are_one_actor() {
    try (World world = new World(folder, KNOWN)) {
      world.given("2016-05-28 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-29 Gulf Monitor: Liwa al-Fajr controls Derna.");
      world.given("2016-05-30 Desert Post: Lewaa al-Fajr controls Derna.");

      assertThat(world.asOf("2016-05-30").actors()).containsExactly("Dawn Brigade");
      assertThat(world.asOf("2016-05-30").holderOf("Derna"))
          .isEqualTo("corroborated: Dawn Brigade (Coast Daily, Desert Post, Gulf Monitor)");
    }
  }

  @Test
  void a_name_that_is_merely_alike_stays_another() {
    try (World world = new World(folder, KNOWN)) {
      world.given("2016-05-28 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-29 Gulf Monitor: The New Dawn Brigade controls Derna.");

      assertThat(world.asOf("2016-05-29").actors())
          .containsExactly("Dawn Brigade", "New Dawn Brigade");
    }
  }
}
