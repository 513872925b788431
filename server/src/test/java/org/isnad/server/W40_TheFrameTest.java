package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What stands around every page: the rooms, the search, the two times, and the drawer. */
class W40_TheFrameTest {
  private final Reader reader = Reader.known();

  @Test
  void the_two_times_are_one_closed_control_that_says_them() {
    Reader.Seen week = reader.open("/?on=2020-03-02&known=2100-01-01");
    assertThat(week.page().select("details.when > summary").text())
        .isEqualTo("True on 2 March 2020 known by 1 January 2100");
    assertThat(week.page().select("details.when").hasAttr("open")).isFalse();
  }

  @Test
  void a_view_that_is_not_todays_leads_to_todays() {
    Reader.Seen past = reader.open("/places?on=2020-03-02");
    String today = Coast.observatory().today().toString();
    assertThat(past.text()).contains("This is not today’s view. True on 2 March 2020");
    assertThat(past.link("Show today")).isEqualTo("/places?on=" + today);
    assertThat(reader.open(past.link("Show today")).text()).doesNotContain("not today’s view");
  }

  @Test
  void what_is_answered_depends_on_the_language_that_is_wished_for() {
    assertThat(reader.open("/").header("Vary"))
        .contains("Accept-Encoding, Accept-Language, Cookie");
  }

  @Test
  void a_language_that_is_not_offered_is_refused() {
    assertThat(reader.post("/language", "to", "xx", "next", "/").status()).isEqualTo(422);
  }

  @Test
  void the_sliders_move_the_days_and_the_way_back_is_kept() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/places/place:sirte?on=2015-02-19").page();
      page.locator("details.when > summary").click();
      page.locator("#slide-on").focus();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#when-on").inputValue()).isEqualTo("2015-02-20");
      walker.photograph("two-times");
      page.locator("form.times button").click();
      page.waitForURL("**on=2015-02-20**");
      page.goBack();
      assertThat(page.locator("details.when > summary").innerText()).contains("19 February 2015");
      page.goForward();
      assertThat(page.locator("details.when > summary").innerText()).contains("20 February 2015");
      walker.expectNoComplaint();
    }
  }

  @Test
  void the_drawer_opens_and_closes_by_keys_and_the_page_stays() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.go("/places/place:sirte?on=2015-02-19").page();
      page.locator("main sup a").first().focus();
      page.keyboard().press("Enter");
      page.locator("#why .sentence").waitFor();
      assertThat(page.url()).contains("/places/place:sirte");
      assertThat(page.locator("#why").innerText()).contains("What it bears on");
      page.keyboard().press("Escape");
      assertThat(page.locator("#why").isVisible()).isFalse();
      assertThat(page.evaluate("document.activeElement.closest('sup') !== null")).isEqualTo(true);
      walker.expectNoComplaint();
    }
  }
}
