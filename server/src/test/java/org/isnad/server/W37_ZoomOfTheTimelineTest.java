package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The timeline from years to days, by address and by keys; strengths as bands. */
class W37_ZoomOfTheTimelineTest {
  private static final Reader READER = Reader.knownTo(Libya.server());

  @Test
  void a_strength_is_a_band_within_its_lane() {
    Reader.Seen page = READER.open("/timeline");
    Element band =
        page.page()
            .selectFirst("svg.timeline g.strength:has(title:contains(2,000)) rect.strength-band");
    assertThat(band).isNotNull();
    assertThat(Double.parseDouble(band.attr("height"))).isBetween(2.0, 17.9);
  }

  @Test
  void a_step_halves_or_doubles_the_days() {
    Reader.Seen page = READER.open("/timeline?from=2016-05-01&to=2016-05-29");
    assertThat(page.page().select("a[data-step=nearer]").attr("href"))
        .isEqualTo("/timeline?from=2016-05-08&to=2016-05-22");
    assertThat(page.page().select("a[data-step=wider]").attr("href"))
        .isEqualTo("/timeline?from=2016-04-17&to=2016-06-12");
    assertThat(
            READER
                .open("/timeline?from=2016-05-01&to=2016-05-03")
                .page()
                .select("a[data-step=nearer]"))
        .isEmpty();
  }

  @Test
  void keys_zoom_and_going_back_shows_what_was_there() {
    try (Walker walker = Walker.at(Libya.server())) {
      walker.go("/timeline?from=2016-05-01&to=2016-05-29");
      walker.page().keyboard().press("+");
      walker.page().waitForURL("**from=2016-05-08**");
      assertThat(walker.words()).contains("8 May 2016").contains("22 May 2016");
      walker.page().keyboard().press("ArrowLeft");
      walker.page().waitForURL("**from=2016-05-01&to=2016-05-15**");
      walker.page().goBack();
      walker.page().waitForURL("**from=2016-05-08**");
      walker.photograph("timeline-zoom").expectNoComplaint();
    }
  }
}
