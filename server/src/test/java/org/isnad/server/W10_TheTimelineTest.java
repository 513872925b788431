package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said to have been so, along the days. */
class W10_TheTimelineTest {
  private final Reader reader = Reader.known();

  @Test
  void a_town_has_a_lane_with_a_mark_for_each_holder() {
    Reader.Seen timeline = reader.open("/timeline");
    assertThat(timeline.page().select("text.name").eachText()).contains("Westport");
    assertThat(timeline.page().select("g.mark.held title").eachText())
        .anyMatch(t -> t.startsWith("The Harbour Guard holds Westport"))
        .anyMatch(t -> t.startsWith("The Hill Union holds Westport"));
  }

  @Test
  void every_mark_leads_to_its_claim() {
    Reader.Seen timeline = reader.open("/timeline");
    String claim = timeline.page().select("a:has(g.mark.held)").attr("href");
    assertThat(reader.open(claim).page().select(".kicker").text()).isEqualTo("claim");
  }

  @Test
  void a_shorter_span_shows_only_its_own_days() {
    Reader.Seen day = reader.open("/timeline?from=2020-03-01&to=2020-03-01");
    assertThat(day.page().select("g.mark.held title").eachText())
        .anyMatch(t -> t.startsWith("The Harbour Guard holds Westport"))
        .noneMatch(t -> t.startsWith("The Hill Union holds Westport"));
  }

  @Test
  void a_span_that_ends_before_it_begins_is_refused_with_a_reason() {
    Reader.Seen seen = reader.open("/timeline?from=2020-03-02&to=2020-03-01");
    assertThat(seen.status()).isEqualTo(400);
    assertThat(seen.text()).contains("swap them");
  }
}
