package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every page answers for a day, and for what was known by a day; both stand in the address. */
class W06_TwoTimesTest {
  private final Reader reader = Reader.known();

  @Test
  void what_was_published_later_is_not_yet_so() {
    assertThat(reader.open("/places/place:westport?on=2020-03-01").text())
        .contains("Harbour Guard")
        .doesNotContain("contested");
    assertThat(reader.open("/places/place:westport?on=2020-03-02").text()).contains("contested");
  }

  @Test
  void what_was_recorded_later_was_not_yet_known() {
    assertThat(reader.open("/actors?known=2020-03-05").text())
        .contains("No claim of this day speaks of such an actor");
  }

  @Test
  void every_link_of_a_page_keeps_its_times() {
    Reader.Seen week = reader.open("/?on=2020-03-02&known=2100-01-01");
    assertThat(week.page().select(".rail a, ol.lines a, .notes a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(h -> h.contains("on=2020-03-02") && h.contains("known=2100-01-01"));
  }

  @Test
  void a_view_that_is_not_todays_says_so_in_words_and_colour() {
    Reader.Seen past = reader.open("/?on=2020-03-02");
    assertThat(past.page().select("form.times.past")).isNotEmpty();
    assertThat(past.text()).contains("True on 2 March 2020, by all that is known");
    String today = Coast.observatory().today().toString();
    assertThat(reader.open("/?on=" + today).page().select("form.times.past")).isEmpty();
  }

  @Test
  void a_word_that_is_no_day_is_named_with_an_example() {
    Reader.Seen seen = reader.open("/?on=yesterday");
    assertThat(seen.status()).isEqualTo(400);
    assertThat(seen.text()).contains("On=yesterday is no day; write one such as 2016-05-30");
  }

  @Test
  void a_claim_of_a_later_day_is_missing_with_a_reason() {
    Reader.Seen place = reader.open("/places/place:westport");
    String claim = place.page().select(".sides sup a").last().attr("href");
    Reader.Seen seen = reader.open(claim + "?on=2019-01-01");
    assertThat(seen.status()).isEqualTo(404);
    assertThat(seen.text()).contains("published by 1 January 2019").contains("choose a later day");
  }
}
