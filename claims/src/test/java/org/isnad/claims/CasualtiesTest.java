package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people killed and injured in an event, as the words of its sentence bound them. */
class CasualtiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "An air strike on Zinjibar killed nine people.; 9..9; -",
        "An air strike on Zinjibar killed at least 30 people and wounded seven.; 30..; 7..7",
        "An air strike on Zinjibar killed between 20 and 30 civilians.; 20..30; -",
        "An air strike on Zinjibar killed up to 40 fighters.; ..40; -",
        "An air strike on Zinjibar killed more than 1,200 people.; 1200..; -",
        "An air strike on Zinjibar killed twenty-one Copts.; 21..21; -",
        "An air strike on Zinjibar killed a farmer and injured his two sons.; 1..1; 2..2",
        "An air strike on Zinjibar killed a dozen people.; 12..12; -",
        "An air strike on Zinjibar killed five foreigners and three guards.; 8..8; -",
        "An air strike on Zinjibar killed 12 people, including four children.; 12..12; -",
        "An air strike on Zinjibar killed Ahmed Ali and three others.; 4..4; -",
        "An air strike on Zinjibar left 12 people dead.; 12..12; -",
        "An air strike on Zinjibar left dozens dead and injured scores.; -; -",
        "An air strike on Zinjibar killed several villagers.; -; -",
        "Shells hit a market in Horlivka, and eight people were wounded.; -; 8..8",
        "Gunmen attacked a base near Djibo, leading to the deaths of six soldiers.; 6..6; -",
        "Twenty people died in an air strike on Zinjibar.; 20..20; -"
      })
  void a_toll_belongs_to_the_event_that_harmed(String sentence, String killed, String injured) {
    assertThat(EventTable.events(TestReader.READER, sentence))
        .as(sentence)
        .first()
        .satisfies(
            c -> {
              assertThat(EventTable.count(c, "killed")).isEqualTo(killed);
              assertThat(EventTable.count(c, "injured")).isEqualTo(injured);
            });
  }

  @Test
  void a_running_total_is_no_part_of_an_event() {
    String sentence =
        "Gunmen attacked a base near Djibo on Monday; since April more than 1,000 people have been"
            + " killed.";
    assertThat(EventTable.events(TestReader.READER, sentence).stream().map(EventTable::line))
        .contains("battle | Gunmen | base | Djibo | - | - | asserted")
        .anyMatch(line -> line.startsWith("battle | - | - | - | 1000.."));
  }

  @Test
  void accidents_kill_but_make_no_event() {
    assertThat(
            EventTable.events(
                TestReader.READER, "Nine people were killed in a bus crash near Gao."))
        .isEqualTo(List.of());
  }
}
