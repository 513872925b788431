package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities and statements of FollowTheMoney bring back what they hold. */
class FollowTheMoneyTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"FTM", "FTM_STATEMENTS"})
  void follow_the_money_keeps_parties_kind_days_and_words(Format format) throws IOException {
    String out = Pages.write(format, Ports.view());
    List<Imported> rows = Pages.read(folder, "entities.out", out, Ports.options());
    assertThat(Pages.problems(rows)).isEmpty();
    assertThat(rows.stream().map(Pages::words).map(line -> line.replaceAll(", via.*", "")))
        .containsExactly(
            "asserted controls: Harbour Guard / Westport at - on 2016-05, killed unknown | own voice"
                .replace("2016-05,", "2016-05-01/2016-05-31,"),
            "asserted battle: Harbour Guard / Union at Westport on 2016-05-28/2016-05-30, killed"
                + " unknown | own voice");
    assertThat(((Imported.Row) rows.getFirst()).claims().getFirst().selector().exact())
        .contains("the Guard & the \"Union\" <hold> Westport.");
  }
}
