package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A newcomer finds who held a town on a day, who said so and who disagreed. */
class W20_WhoHeldSirteTest {
  @Test
  void from_the_first_page_by_search_and_day_to_the_words_of_the_report() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.page();
      walker.photograph("first-page");
      page.keyboard().press("Control+k");
      page.keyboard().type("Sirte");
      page.keyboard().press("Enter");
      page.waitForURL("**/search**");
      page.locator("main a[href*='/places/place:sirte']").first().click();
      page.waitForURL("**/places/**");
      page.locator("details.when > summary").click();
      page.locator("input[name=on]").fill("2015-02-19");
      page.locator("form.times button").click();
      page.waitForURL("**on=2015-02-19**");
      walker.photograph("sirte-2015-02-19");
      assertThat(walker.words())
          .contains("contested")
          .contains("so say Islamic State (of itself)")
          .contains("against it: Isnad demonstration desk, Misrata");

      page.locator("main sup a").nth(1).click();
      page.locator("#why .sentence").waitFor();
      walker.photograph("why-sirte");
      assertThat(page.locator("#why").innerText())
          .contains("Islamic State does not control Sirte")
          .contains("Isnad demonstration desk, Misrata");
      assertThat(walker.barriers()).isEmpty();
      page.locator("#why a.whole").click();
      page.waitForURL("**/claims/**");
      walker.photograph("claim-sirte");
      assertThat(walker.words()).contains("Islamic State does not control Sirte");
      assertThat(page.url()).contains("on=2015-02-19");

      page.goBack();
      assertThat(walker.words()).contains("Held by");
      walker.expectNoComplaint();
    }
  }

  @Test
  void three_clicks_and_a_date_answer_a_newcomer() {
    try (Walker walker = Walker.at(Libya.server())) {
      Page page = walker.page();
      page.locator("svg.map a[href*='/places/place:sirte'] text").click();
      page.waitForURL("**/places/place:sirte**");
      page.locator("details.when > summary").click();
      page.locator("input[name=on]").fill("2015-02-19");
      page.locator("form.times button").click();
      page.waitForURL("**on=2015-02-19**");
      assertThat(page.locator("dl.facts dd").first().innerText().replaceAll("\\s+", " "))
          .startsWith("contested Islamic State")
          .contains("so say Islamic State (of itself)")
          .contains("against it: Isnad demonstration desk, Misrata");
      walker.expectNoComplaint();
    }
  }

  @Test
  void a_source_is_told_beside_its_number_by_keyboard() {
    try (Walker walker = Walker.at(Libya.server())) {
      walker.go("/places/place:sirte?on=2015-02-19");
      walker.page().locator("main sup a").first().focus();
      assertThat(walker.page().locator(".card").innerText()).contains("it controls Sirte");
      walker.page().keyboard().press("Escape");
      assertThat(walker.page().locator(".card").count()).isZero();
      walker.expectNoComplaint();
    }
  }
}
