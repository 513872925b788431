package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name is found in any script and half written; words of claims too. */
class W11_SearchTest {
  private final Reader reader = Reader.known();

  @Test
  void an_arabic_name_finds_the_actor() {
    assertThat(reader.open("/search?q=%D8%AD%D8%B1%D8%B3").link("Harbour Guard"))
        .isEqualTo("/actors/actor:harbour-guard");
  }

  @Test
  void half_a_name_finds_the_place() {
    assertThat(reader.open("/search?q=westp").link("Westport")).isEqualTo("/places/place:westport");
  }

  @Test
  void words_of_a_report_find_its_claims() {
    assertThat(reader.open("/search?q=captured+eastport").page().select(".claims q").eachText())
        .anyMatch(q -> q.contains("captured Eastport"));
  }

  @Test
  void the_claims_found_may_be_narrowed_to_one_kind() {
    Reader.Seen all = reader.open("/search?q=eastport");
    assertThat(all.page().select("nav.choices a[aria-current]").text()).isEqualTo("all kinds");
    Reader.Seen events = reader.open("/search?q=eastport&type=event");
    assertThat(events.page().select("nav.choices a[aria-current]").text()).startsWith("event ");
    assertThat(events.page().select(".claims li").size())
        .isLessThan(all.page().select(".claims li").size())
        .isPositive();
  }

  @Test
  void the_title_of_a_report_finds_it() {
    assertThat(reader.open("/search?q=hills").link("The hills answer")).startsWith("/reports/");
  }

  @Test
  void nothing_found_says_what_to_try() {
    assertThat(reader.open("/search?q=zzzz").text())
        .contains("Nothing bears this name")
        .contains("Try fewer letters");
  }

  @Test
  void what_is_searched_for_is_shown_as_words() {
    Reader.Seen seen = reader.open("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(seen.page().select("script:not([src^=/static/])")).isEmpty();
    assertThat(seen.page().select("h1").text()).isEqualTo("Search: <script>alert(1)</script>");
  }
}
