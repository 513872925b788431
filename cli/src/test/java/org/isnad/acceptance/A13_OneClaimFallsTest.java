package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.model.picture.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When one claim falls, what rested on it falls with it, and nothing else. */
class A13_OneClaimFallsTest {
  @TempDir private Path folder;

  @Test
  void what_rests_on_one_claim_falls_with_it_and_the_rest_stands() {
    try (World world = new World(folder)) {
      world.given("2016-05-29 Coast Daily: The Dawn Brigade controls Derna.");
      world.given("2016-05-30 Gulf Monitor: The Misrata Council controls Derna.");
      world.given("2016-05-30 Desert Post: The Misrata Council controls Sirte.");
      Analysis analysis = world.asOf("2016-05-30").analysis();
      ResolvedClaim dawn =
          analysis.view().claims().stream()
              .filter(c -> c.claim().subject().orElseThrow().name().equals("Dawn Brigade"))
              .findFirst()
              .orElseThrow();

      assertThat(analysis.picture().territory())
          .extracting(h -> h.place().name() + " " + h.holder().status())
          .containsExactly("Derna " + Status.CONTESTED, "Sirte " + Status.SINGLE_SOURCE);
      assertThat(analysis.ifFalls(dawn.claim().id()).picture().territory())
          .extracting(h -> h.place().name() + " " + h.holder().status())
          .containsExactly("Derna " + Status.SINGLE_SOURCE, "Sirte " + Status.SINGLE_SOURCE);
    }
  }
}
