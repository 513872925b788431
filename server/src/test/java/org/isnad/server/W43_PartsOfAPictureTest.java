package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A map and a network can be moved and zoomed: by links, by keys, by hand. */
class W43_PartsOfAPictureTest {
  private static final Reader READER = Reader.knownTo(Libya.server());

  private static Locator drawing(Page page) {
    return page.locator("figure[data-part] .pane");
  }

  private static void waitForPart(Page page, String start) {
    page.waitForURL(url -> url.contains("part=" + start.replace(",", "%2C")));
    drawing(page).locator("svg").waitFor();
  }

  @Test
  void links_lead_nearer_and_aside_and_keep_what_was_chosen() {
    Element steps =
        READER.open("/map?weeks=12&without=near&on=2016-05-20").page().selectFirst("nav.steps");
    assertThat(steps.select("a").eachAttr("data-step")).containsExactly("nearer");
    String nearer = steps.selectFirst("a").attr("href");
    assertThat(nearer)
        .startsWith("/map?")
        .contains("part=0.5%2C0.5%2C2", "weeks=12", "without=near", "on=2016-05-20");
    Element there = READER.open(nearer).page();
    assertThat(there.select("nav.steps a").eachAttr("data-step"))
        .containsExactly("nearer", "wider", "up", "down", "left", "right", "whole");
    assertThat(there.select(".save a").attr("href")).contains("part=0.5%2C0.5%2C2");
    assertThat(there.select("a[data-layer]").eachAttr("href"))
        .allMatch(href -> href.contains("part="));
  }

  @Test
  void a_part_shows_the_names_that_the_whole_had_no_room_for() {
    String whole = READER.open("/map").page().select("svg.map .control text.name").text();
    String part =
        READER.open("/map?part=0.5,0.25,6").page().select("svg.map .control text.name").text();
    assertThat(whole).contains("Benghazi").doesNotContain("Bin Jawad");
    assertThat(part).contains("Bin Jawad", "Es Sider").doesNotContain("Benghazi");
    assertThat(READER.open("/map.svg?part=0.5,0.25,6").page().text()).contains("Bin Jawad");
  }

  @Test
  void what_is_no_part_is_refused_and_what_reaches_out_is_kept_within() {
    for (String wrong : List.of("here", "1,2", "0.5,0.5,-2", "0.5,0.5,NaN", "...,.,.")) {
      assertThat(READER.open("/map?part=" + wrong).status()).as(wrong).isEqualTo(400);
    }
    Element page = READER.open("/network?part=0,9,2").page();
    assertThat(page.select("figure").attr("data-part")).isEqualTo("0.25,0.75,2.0");
  }

  @Test
  void everybody_is_in_the_whole_network() {
    Element network = READER.open("/network?reach=all").page();
    assertThat(network.select("h1").text()).isEqualTo("The whole network");
    assertThat(network.select("svg.network g.node title").eachText())
        .contains("Government of National Accord", "Islamic State", "Libyan Islamic Fighting Group")
        .hasSizeGreaterThan(30);
  }

  @Test
  void keys_and_the_wheel_and_a_drag_move_the_map_and_going_back_shows_what_was_there() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/map").page();
      page.locator("figure[data-part]").focus();
      page.keyboard().press("+");
      waitForPart(page, "0.5,0.5,2");
      page.keyboard().press("ArrowUp");
      waitForPart(page, "0.5,0.375,2");
      assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("FIGURE");
      walker.photograph("map-part");

      BoundingBox box = drawing(page).boundingBox();
      double x = box.x + box.width / 2;
      double y = box.y + box.height / 2;
      page.mouse().move(x, y);
      page.mouse().down();
      page.mouse().move(x - box.width / 4, y, new Mouse.MoveOptions().setSteps(5));
      page.mouse().up();
      waitForPart(page, "0.625,0.375,2");

      page.keyboard().down("Control");
      page.mouse().wheel(0, -300);
      page.keyboard().up("Control");
      page.waitForURL(url -> url.contains("%2C5.4"));
      assertThat(walker.barriers()).isEmpty();

      page.goBack();
      waitForPart(page, "0.625,0.375,2");
      page.locator("a[data-layer=events]").click();
      assertThat(page.url()).contains("without=events").contains("part=");
      walker.expectNoComplaint();
    }
  }

  @Test
  void the_network_is_moved_in_arabic_too_and_saved_as_it_is_seen() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/network?reach=all&lang=ar").page();
      walker.photograph("network-all-arabic");
      page.locator("figure[data-part]").focus();
      page.keyboard().press("+");
      waitForPart(page, "0.5,0.5,2");
      assertThat(page.locator(".save a").first().getAttribute("href"))
          .contains("part=0.5%2C0.5%2C2");
      assertThat(page.locator("button[data-picture]").first().isVisible()).isTrue();
      assertThat(walker.barriers()).isEmpty();
      walker.expectNoComplaint();
    }
  }
}
