package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the sources disagree, nothing is decided for the reader. */
class W13_OpenQuestionsTest {
  private final Reader reader = Reader.known();

  @Test
  void a_contested_town_is_a_question_with_both_voices() {
    Reader.Seen questions = reader.open("/questions");
    assertThat(questions.text())
        .contains("Who holds Westport contested")
        .contains("so say Coast Daily")
        .contains("so say Hill Post");
  }

  @Test
  void a_day_without_disagreement_says_so() {
    assertThat(reader.open("/questions?on=2020-03-01").text())
        .contains("No sources disagree on this day");
  }
}
