package org.isnad.evaluation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Told of 205 real changes of control, the picture knows who holds each place, day by day. */
class ControlChangesTest {
  private static final Path FILE =
      Path.of("..", "..", "shared", "data", "control", "ukraine_control_changes.csv");

  @Test
  void the_day_before_of_and_after_each_change_is_answered_rightly_with_its_age()
      throws IOException {
    assumeTrue(Files.exists(FILE), FILE + " is not there; the changes cannot be asked for");
    ControlChanges.Result result = ControlChanges.run(FILE);
    assertThat(result.asked()).isEqualTo(3 * 205);
    assertThat(result.share()).isGreaterThanOrEqualTo(0.99);
    assertThat(result.aged()).isEqualTo(result.asked());
  }
}
