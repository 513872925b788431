package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two days side by side, where they differ. */
class W12_WhatChangedTest {
  private final Reader reader = Reader.known();

  @Test
  void a_town_that_became_contested_is_shown_on_both_days() {
    Element row =
        reader
            .open("/compare?on=2020-03-02&with=2020-03-01")
            .page()
            .select("tr:has(th:contains(Westport))")
            .first();
    assertThat(row).isNotNull();
    assertThat(row.select("td").get(0).text()).contains("single source");
    assertThat(row.select("td").get(1).text()).contains("Hill Union").contains("contested");
  }

  @Test
  void what_did_not_change_is_left_out() {
    assertThat(reader.open("/compare?on=2020-03-02&with=2020-03-01").page().select("th").text())
        .doesNotContain("Northport");
  }

  @Test
  void a_later_day_cannot_be_the_earlier_one() {
    Reader.Seen seen = reader.open("/compare?on=2020-03-02&with=2020-03-03");
    assertThat(seen.status()).isEqualTo(400);
    assertThat(seen.text()).contains("give an earlier day");
  }
}
