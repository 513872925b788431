package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.EntityClass;
import org.isnad.model.Finding;
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

  @Test
  void a_town_whose_neighbourhoods_are_held_by_rivals_is_divided() {
    List<String> lines =
        List.of(
            "2016-03-01 Coast Daily: Hill Union controls Benghazi",
            "2016-03-10 Coast Daily: Port Council controls Sabri",
            "2016-03-10 Coast Daily: Hill Union controls Laithi");
    assertThat(town(lines)).isEqualTo("Benghazi: divided, Laithi Hill Union, Sabri Port Council");
    assertThat(town(lines.subList(0, 2))).as("against the town as a whole").contains("divided");
    assertThat(town(lines.subList(1, 3))).as("with no word on the whole").contains("divided");
    List<String> one = new ArrayList<>(lines);
    one.add("2016-03-11 Coast Daily: Port Council member_of Hill Union");
    assertThat(town(one)).as("one belongs to the other").contains("one holder");
    List<String> left = new ArrayList<>(lines);
    left.add("2016-03-20 Coast Daily: Port Council withdrawal - | at Sabri");
    assertThat(town(left)).as("a neighbourhood that was left").contains("disputed");
  }

  @Test
  void a_town_of_whose_neighbourhoods_nobody_speaks_is_not_among_them() {
    ToldClaims told = ToldClaims.of("2016-03-01 Coast Daily: Hill Union controls Benghazi");
    assertThat(Drawing.of(told.asOf("2016-03-31"), List.of()).towns(Map.of())).isEmpty();
  }

  private static String town(List<String> lines) {
    Drawing drawing =
        Drawing.of(
            ToldClaims.of(lines.toArray(String[]::new))
                .known("Benghazi", EntityClass.PLACE)
                .asOf("2016-03-31"),
            List.of());
    Map<String, String> within =
        Map.of("place:sabri", "place:benghazi", "place:laithi", "place:benghazi");
    return drawing.towns(within).stream()
        .map(
            t ->
                t.place().name()
                    + ": "
                    + t.standing().word()
                    + t.parts().stream()
                        .map(
                            p ->
                                ", " + p.place().name() + " " + name(p.holder().answers(), drawing))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private static String name(List<Finding.Answer> answers, Drawing drawing) {
    return answers.isEmpty()
        ? "nobody"
        : drawing.view().findEntity(answers.getFirst().value()).orElseThrow().name();
  }
}
