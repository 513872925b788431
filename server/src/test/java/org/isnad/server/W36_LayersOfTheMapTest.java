package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Events by type, rough positions and the age of evidence on the map; each layer can be left out.
 */
class W36_LayersOfTheMapTest {
  private static final Reader READER = Reader.knownTo(Libya.server());

  @Test
  void what_happened_of_late_is_marked_by_its_kind_and_told_in_a_table() {
    Reader.Seen map = READER.open("/map");
    assertThat(map.page().select("svg.map .layer.events path.battles title").eachText())
        .contains("Bin Jawad: battles, ground taken, told 1 times");
    assertThat(map.page().select("tr:has(th:contains(Bin Jawad))").text())
        .contains("30 May 2016")
        .contains("captured Bin Jawad from the Islamic State");
  }

  @Test
  void older_events_come_with_more_weeks() {
    assertThat(READER.open("/map").text()).doesNotContain("Ghwell");
    int few = READER.open("/map?weeks=1").page().select("svg.map .event-mark title").size();
    int many = READER.open("/map?weeks=12").page().select("svg.map .event-mark title").size();
    assertThat(few).isPositive().isLessThan(many);
    assertThat(READER.open("/map?weeks=3").status()).isEqualTo(400);
  }

  @Test
  void a_layer_is_left_out_by_its_address_in_the_page_and_in_the_file() {
    Element events = READER.open("/map?without=events").page().selectFirst("svg.map .layer.events");
    assertThat(events.attr("display")).isEqualTo("none");
    assertThat(READER.open("/map").page().selectFirst("svg.map .layer.events").hasAttr("display"))
        .isFalse();
    String file = READER.open("/map?without=events").page().select(".save a").attr("href");
    assertThat(file).startsWith("/map.svg?").contains("without=events");
    assertThat(READER.open(file).page().selectFirst(".layer.events").attr("display"))
        .isEqualTo("none");
  }

  @Test
  void old_words_are_fainter_than_new_ones() {
    String page = READER.open("/map").answer().body();
    assertThat(page).contains("fill-opacity=\"1.0\"").contains("fill-opacity=\"0.35\"");
  }

  @Test
  void a_script_hides_a_layer_in_place_and_keeps_the_address() {
    try (Walker walker = Walker.at(Libya.server())) {
      walker.go("/map");
      Locator link = walker.page().locator("a[data-layer=events]");
      link.click();
      assertThat(walker.page().locator("svg.map .layer.events").getAttribute("display"))
          .isEqualTo("none");
      assertThat(walker.page().url()).contains("without=events");
      link.click();
      assertThat(walker.page().url()).doesNotContain("without");
      walker.photograph("map-layers").expectNoComplaint();
    }
  }
}
