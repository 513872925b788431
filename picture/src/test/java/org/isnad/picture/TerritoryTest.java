package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.ClaimView;
import org.isnad.model.Picture.Holding;
import org.isnad.model.picture.Change;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.api.Test;

/** Who holds a place since when, how old the word of it is, and what moved between two days. */
class TerritoryTest {
  private final ToldClaims told =
      ToldClaims.of(
          "2016-01-01 Coast Daily: Dawn Brigade controls Derna",
          "2016-02-01 Coast Daily: Dawn Brigade controls Derna",
          "2016-03-01 Coast Daily: Hill Union territory_taken Dawn Brigade | at Derna | on"
              + " 2016-02-27",
          "2016-03-10 Gulf Monitor: Hill Union controls Derna",
          "2016-03-12 Coast Daily: Dawn Brigade controls Sirte",
          "2016-03-20 Gulf Monitor: Hill Union controls Sirte",
          "2016-03-21 Gulf Monitor: Hill Union controls Hun");

  @Test
  void a_holding_tells_since_when_and_how_old_its_word_is() {
    Holding derna = holding(told.asOf("2016-03-31"), "Derna");
    assertThat(derna.since()).hasToString("Optional[2016-02-27]");
    assertThat(derna.newest()).hasToString("Optional[2016-03-10]");
    assertThat(holding(told.asOf("2016-02-10"), "Derna").since())
        .hasToString("Optional[2016-01-01]");
  }

  @Test
  void what_moved_between_two_days() {
    List<Change> changes =
        Drawing.of(told.asOf("2016-03-31"), List.of()).changesSince(told.asOf("2016-02-15"));
    assertThat(changes)
        .extracting(c -> c.place().name() + " " + c.kind().word())
        .containsExactly("Derna changed hands", "Hun first told", "Sirte first told");
    assertThat(Drawing.of(told.asOf("2016-03-31"), List.of()).changesSince(told.asOf("2016-03-15")))
        .extracting(c -> c.place().name() + " " + c.kind().word())
        .containsExactly("Hun first told", "Sirte now contested");
  }

  @Test
  void between_a_day_and_itself_nothing_moved() {
    ClaimView day = told.asOf("2016-03-31");
    assertThat(Drawing.of(day, List.of()).changesSince(day)).isEmpty();
  }

  private static Holding holding(ClaimView view, String place) {
    return Pictures.draw(view).territory().stream()
        .filter(h -> h.place().name().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
