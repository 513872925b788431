package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first page: who gained and lost, what changed, what is new, and what tripped. */
class W33_WhatTheWeekBroughtTest {
  private static final Reader.Seen WEEK = Reader.knownTo(Libya.server()).open("/");

  private static String row(String name) {
    return WEEK.page().select("table tr:has(th:contains(" + name + "))").text();
  }

  @Test
  void the_reason_stands_before_the_arrow_and_has_its_source() {
    String falling = row("Islamic State");
    assertThat(falling).contains("lost Abu Nujaym").contains("↘ falling").contains("voices: 4");
    assertThat(falling.indexOf("lost Abu Nujaym")).isLessThan(falling.indexOf("falling"));
    assertThat(row("Government of National Accord")).contains("↗ rising");
  }

  @Test
  void the_interval_is_told_in_figures_too() {
    assertThat(WEEK.page().select("tr:has(th:contains(Islamic State)) svg.interval title").text())
        .isEqualTo("−4.0, between −4.3 and −0.7");
  }

  @Test
  void one_voice_gives_no_arrow() {
    assertThat(row("Third Force")).contains("unclear").doesNotContain("↗").contains("voices: 1");
    assertThat(WEEK.text()).contains("No evidence on the others of the order of battle: 53");
  }

  @Test
  void what_changed_on_the_map_is_told_with_before_and_now() {
    assertThat(row("Gulf power station")).contains("IS Bunyan Marsus").contains("changed hands");
  }

  @Test
  void what_no_earlier_report_answered_is_named() {
    assertThat(WEEK.page().select("section:contains(Told for the first time) dt").eachText())
        .contains("Whether Mohammed al-Ghasri is part of Bunyan Marsus operations room");
  }

  @Test
  void disagreements_and_tripped_indicators_are_named() {
    assertThat(WEEK.page().select("section:contains(Where the sources disagree)").text())
        .contains("Fataih")
        .contains("so say");
    assertThat(WEEK.page().select("aside a[href=/indicators#coast-towns-taken]").text())
        .isEqualTo("Towns that change hands");
  }

  @Test
  void a_week_without_reports_invents_nothing() {
    assertThat(Reader.knownTo(Libya.server()).open("/?on=2014-01-31").page().select("table"))
        .isEmpty();
  }
}
