package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {
  @Test
  void the_chain_runs_from_the_one_who_finally_said_it_to_the_page_that_printed_it() {
    Chain chain =
        Chain.of(
            saidBy("Wall Street Journal", "an aide"), report(Optional.of("Coast Daily"), "Amal"));
    assertThat(chain).hasToString("an aide → Wall Street Journal → Amal → Coast Daily, 2020-03-02");
  }

  @Test
  void a_report_without_publisher_and_author_speaks_under_its_title() {
    assertThat(Chain.of(saidBy(), report(Optional.empty(), "")))
        .hasToString("The week on the coast, 2020-03-02");
  }

  private static Claim saidBy(String... speakers) {
    return new Claim(
        "c1",
        ClaimType.CONTROLS,
        Optional.of(Mention.of("Example Brigade")),
        Optional.of(Mention.of("Westport")),
        new Selector("holds Westport", "", "", 0, 14),
        Optional.empty(),
        Optional.empty(),
        List.of(speakers),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new java.util.TreeMap<>(),
        "d1",
        Optional.empty(),
        "hand/1",
        "none");
  }

  private static Document report(Optional<String> publisher, String author) {
    return new Document(
        "d1",
        "week.txt",
        Optional.of("The week on the coast"),
        Optional.of(Edtf.of("2020-03-02")),
        publisher,
        Optional.of(author).filter(a -> !a.isEmpty()),
        Optional.empty(),
        "holds Westport",
        List.of());
  }
}
