package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A claim shows its words where they stand and everybody who handed it down. */
class W05_TheClaimAndItsChainTest {
  private final Reader reader = Reader.known();

  private Reader.Seen claimOnNorthport() {
    Reader.Seen place = reader.open("/places/place:northport");
    return reader.open(place.page().select(".sides sup a").attr("href"));
  }

  @Test
  void the_chain_runs_from_the_one_who_said_it_to_the_page_that_printed_it() {
    assertThat(claimOnNorthport().page().select("ol.line li").eachText())
        .containsExactly("Karim Haddad", "Coast Daily", "1 March 2020");
  }

  @Test
  void its_words_are_marked_in_the_reports_own_sentence() {
    Element quotation = claimOnNorthport().page().selectFirst("blockquote");
    assertThat(quotation.select("mark").text()).contains("controls Northport");
    assertThat(quotation.text()).contains("The Harbour Guard has 300 to 500 fighters.");
  }

  @Test
  void it_tells_its_times_its_mood_and_the_rule_that_read_it() {
    assertThat(claimOnNorthport().text())
        .contains("How it is held asserted")
        .contains("Published 1 March 2020")
        .contains("Recorded here")
        .contains("Read by");
  }

  @Test
  void it_tells_which_finding_it_bears_on() {
    assertThat(claimOnNorthport().text()).contains("Who holds Northport single source");
  }

  @Test
  void the_report_marks_every_claim_and_greys_the_furniture() {
    Reader.Seen report = reader.open(claimOnNorthport().link("Guards in the port"));
    assertThat(report.page().select("mark").text()).contains("controls Westport");
    assertThat(report.page().select(".block.furniture").text())
        .contains("Subscribe to our newsletter");
    assertThat(report.page().select(".block.furniture mark")).isEmpty();
    assertThat(report.page().select("aside li").eachText())
        .anyMatch(t -> t.contains("Harbour Guard holds Westport"));
  }
}
