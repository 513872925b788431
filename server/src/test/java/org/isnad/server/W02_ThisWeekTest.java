package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The first page is the briefing of the week, and every sentence shows its sources. */
class W02_ThisWeekTest {
  private final Reader reader = Reader.known();

  @Test
  void without_a_day_the_week_ends_with_the_newest_report() {
    assertThat(reader.open("/").page().select("h1").text()).isEqualTo("The week to 4 March 2020");
  }

  @Test
  void what_happened_is_told_with_its_sources() {
    Reader.Seen week = reader.open("/");
    Element line = week.page().select("ol.lines li:contains(captured Eastport)").first();
    assertThat(line).isNotNull();
    assertThat(line.ownText())
        .startsWith("The Harbour Guard captured Eastport from the Hill Union");
    String claim = line.select("sup a").attr("href");
    assertThat(reader.open(claim).text()).contains("captured Eastport from the Hill Union");
  }

  @Test
  void each_number_stands_for_a_quotation_below() {
    Reader.Seen week = reader.open("/");
    for (Element mark : week.page().select("ol.lines sup a")) {
      Element note = week.page().selectFirst(".notes li#n" + mark.text());
      assertThat(note).as("source " + mark.text()).isNotNull();
      assertThat(note.select("a").first().attr("href")).isEqualTo(mark.attr("href"));
      assertThat(note.select("q").text()).isNotBlank();
    }
  }

  @Test
  void a_week_without_reports_says_what_would_fill_it() {
    assertThat(reader.open("/?on=2019-01-01").text())
        .contains("No report speaks of this week")
        .contains("Choose another day");
  }
}
