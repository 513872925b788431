package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Rival answers stand beside the evidence that tells between them. */
class W29_ScenariosTest {
  private static final Reader.Seen PAGE = Reader.knownTo(Libya.server()).open("/scenarios");

  private static String text(String selector) {
    return PAGE.page().select(selector).text();
  }

  @Test
  void answers_are_ranked_by_what_speaks_against_them() {
    Elements ranks = PAGE.page().select(".ranks tbody tr");
    assertThat(ranks.eachText())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("H2 it stays one government").contains("0.00"),
            second -> assertThat(second).startsWith("H1 it gathers most armed groups"),
            third -> assertThat(third).startsWith("H3 it is overthrown by force"));
  }

  @Test
  void an_analysts_own_ratings_stand_beside_the_rules_of_the_file() {
    assertThat(text(".ranks thead"))
        .contains("With the ratings of the editor of the demonstration");
    assertThat(text(".matrix tr:contains(another government or parliament opposes it)"))
        .contains("− speaks against")
        .contains("the editor of the demonstration: −− speaks strongly against");
  }

  @Test
  void every_rating_is_a_sign_and_words() {
    Elements cells = PAGE.page().select(".matrix tbody td:not(:nth-child(2))");
    assertThat(cells).hasSize(4 * 3);
    assertThat(cells.eachText()).allMatch(text -> text.matches("(\\+\\+?|−−?|○) [a-z].*"));
  }

  @Test
  void what_nobody_says_is_told_as_such_and_counts_for_nothing() {
    Element row = PAGE.page().select(".matrix tr:contains(Tripoli is attacked)").first();
    assertThat(row).isNotNull();
    assertThat(row.text()).contains("no claim says so");
    assertThat(row.select("sup")).isEmpty();
  }

  @Test
  void the_claim_on_which_most_hangs_is_named_with_what_would_change() {
    assertThat(text(".falls"))
        .contains("Steadfastness Front opposes")
        .contains("If it fell, these would share the first place")
        .contains("it gathers most armed groups of the west under its name");
    assertThat(text(".notes")).contains("Steadfastness Front opposes the GNA");
  }

  @Test
  void before_any_claim_no_answer_is_ahead() {
    Reader.Seen early = Reader.knownTo(Libya.server()).open("/scenarios?on=2014-01-01");
    assertThat(early.text())
        .contains("does not tell these apart")
        .contains("No single claim moves this ranking");
  }

  @Test
  void a_theatre_without_scenarios_is_told_what_to_write() {
    assertThat(Reader.known().open("/scenarios").text())
        .contains("Write one into its file scenarios.yaml");
  }
}
