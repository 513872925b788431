package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchTest {
  @Test
  void a_match_prints_its_reasons_part_by_part() {
    Match match = NameMatcher.match("Khalifa Hifter", "خليفة حفتر", NameKind.PERSON);

    assertThat(match.line())
        .isEqualTo("same · Khalifa = خليفة · Hifter ~ حفتر: alike in sound: حفتر");
    assertThat(match.table()).startsWith("same (").contains("\n  Khalifa = خليفة  equal");
  }

  @Test
  void what_stands_against_a_match_is_shown() {
    assertThat(NameMatcher.match("Khalifa Haftar", "Khaled Haftar", NameKind.PERSON).line())
        .isEqualTo("different · Haftar = Haftar · Khalifa ≠ Khaled: another word");
  }

  @Test
  void a_name_that_several_bear_says_so() {
    assertThat(
            NameMatcher.match("Ansar al-Sharia", "Ansar al-Charia", NameKind.ORGANISATION).line())
        .startsWith("unsure · Ansar = Ansar")
        .endsWith("borne by several, or too short, to tell which is meant");
  }
}
