package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Warning signs with their counts, what is usual, and the words that were counted. */
class W31_IndicatorsTest {
  private static final Reader.Seen PAGE = Reader.knownTo(Libya.server()).open("/indicators");

  private static Element indicator(String id) {
    return PAGE.page().select("section.indicator#" + id).first();
  }

  @Test
  void the_tripped_one_comes_first_with_its_threshold() {
    assertThat(PAGE.page().select("section.indicator h2").eachText().getFirst())
        .isEqualTo("Towns that change hands tripped");
    assertThat(indicator("coast-towns-taken").text())
        .contains("6 in the 14 days up to 30 May 2016")
        .contains("2.0: the greater of 2 and 2.0 times the usual");
  }

  @Test
  void what_tripped_it_is_quoted_with_speaker_day_and_source() {
    Element towns = indicator("coast-towns-taken");
    assertThat(towns.select("li").eachText())
        .anyMatch(
            sign ->
                sign.startsWith("Bunyan Marsus captured the Gulf power station")
                    && sign.contains("Mohammed al-Ghasri, 30 May 2016"));
    assertThat(towns.select("li sup a")).hasSize(6);
  }

  @Test
  void words_that_are_no_claim_lead_to_their_report() {
    Element talk = indicator("foreign-troops");
    assertThat(talk.select("h2").text()).endsWith("stirring");
    assertThat(talk.select("li a[href^=/reports/]")).hasSize(1);
    assertThat(talk.select("li").text()).contains("foreign special forces");
  }

  @Test
  void the_bars_and_the_table_tell_the_same_counts() {
    Element towns = indicator("coast-towns-taken");
    assertThat(towns.select("svg.bars rect")).hasSize(13);
    assertThat(towns.select(".numbers tbody tr")).hasSize(13);
    assertThat(towns.select(".numbers tbody tr").first().text()).isEqualTo("30 May 2016 6 tripped");
    assertThat(towns.select("svg.bars rect title").last().text()).isEqualTo("30 May 2016: 6");
  }

  @Test
  void a_quiet_one_says_that_nothing_was_counted() {
    assertThat(indicator("rifts").text()).contains("quiet").contains("Nothing in this window");
  }

  @Test
  void a_theatre_without_indicators_is_told_what_to_write() {
    assertThat(Reader.known().open("/indicators").text()).contains("into its file indicators.yaml");
  }
}
