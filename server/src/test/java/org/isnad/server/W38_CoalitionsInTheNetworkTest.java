package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Actors that stand together bear one letter and one hue. */
class W38_CoalitionsInTheNetworkTest {
  private static final Reader.Seen PAGE =
      Reader.knownTo(Libya.server())
          .open("/network?actor=actor:government-of-national-accord&reach=2");

  private static String letter(String name) {
    return PAGE.page()
        .select("svg.network g.node:has(title:contains(" + name + ")) .letter")
        .text();
  }

  @Test
  void allies_bear_one_letter_and_foes_another_or_none() {
    assertThat(letter("Government of National Accord"))
        .isEqualTo(letter("Bunyan Marsus"))
        .hasSize(1);
    assertThat(letter("Islamic State")).isNotEqualTo(letter("Government of National Accord"));
  }

  @Test
  void each_bloc_is_named_by_its_core_in_the_legend() {
    assertThat(PAGE.page().select(".legend.blocs li")).hasSizeGreaterThan(1);
    assertThat(PAGE.page().select(".legend.blocs").text()).contains("A around");
  }
}
