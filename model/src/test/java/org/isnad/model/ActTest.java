package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActTest {
  @ParameterizedTest
  @ValueSource(strings = {"A", "F", "1", "6", "B2"})
  void an_admiralty_grade_is_a_letter_a_digit_or_both(String code) {
    assertThat(new Grade(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G", "0", "7", "2B", "a1", "A1 "})
  void another_code_is_refused_by_name(String code) {
    assertThatThrownBy(() -> new Grade(code)).hasMessageContaining("“" + code + "”");
  }

  @Test
  void a_blank_address_is_refused() {
    assertThatThrownBy(() -> new Obtained(Optional.of(" "), Instant.EPOCH))
        .hasMessageContaining("leave it out");
  }

  @Test
  void a_question_for_nothing_is_refused() {
    assertThatThrownBy(() -> ClaimQuery.ALL.atMost(0)).hasMessageContaining("0 lets nothing");
  }

  @Test
  void blank_words_are_no_words() {
    assertThat(ClaimQuery.ALL.withWords("  ").words()).isEmpty();
  }

  @Test
  void an_act_names_what_it_is_about() {
    assertThat(
            new Act.Retraction(new Act.OfDocument("d1"), "amal", "the paper took it back").target())
        .contains("d1");
  }
}
