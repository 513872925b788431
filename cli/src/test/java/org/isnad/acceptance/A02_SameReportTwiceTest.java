package org.isnad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.observatory.ReadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is read a second time adds nothing, under whatever name it comes. */
class A02_SameReportTwiceTest {
  @TempDir private Path folder;

  @Test
  void the_same_report_twice_adds_nothing() {
    try (World world = new World(folder)) {
      String report = "2016-05-30 Coast Daily: The Dawn Brigade controls Derna.";
      ReadSummary first = world.given(report);
      ReadSummary second = world.given(report);

      assertThat(first.read()).isEqualTo(1);
      assertThat(second.read()).isZero();
      assertThat(second.alreadyThere()).isEqualTo(1);
      assertThat(world.claims()).hasSize(1);
    }
  }
}
