package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.model.picture.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text about no war invents no facts of one. */
class A11_ATextAboutNoWarTest {
  @TempDir private Path folder;

  @Test
  void a_recipe_and_a_football_match_give_no_picture() {
    try (World world = new World(folder)) {
      world.given(
          "2016-05-30 Kitchen Weekly: Peel two onions and fry them in oil until they are brown."
              + " Add the rice, stir for a minute and pour in the stock. Serve it hot.");
      world.given(
          "2016-05-30 Sports Page: The home side won by two goals to nil. The second half was"
              + " dull, and many spectators went home early because of the rain.");
      Analysis analysis = world.asOf("2016-05-30").analysis();

      assertThat(analysis.picture().territory()).isEmpty();
      assertThat(analysis.picture().relations()).isEmpty();
      assertThat(analysis.network().ties()).isEmpty();
      assertThat(analysis.coalitions().blocs()).isEmpty();
      assertThat(analysis.momentum()).isEmpty();
      assertThat(analysis.tolls()).isEmpty();
      assertThat(analysis.picture().contested()).isZero();
    }
  }
}
