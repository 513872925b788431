package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumberWordsTest {
  @Test
  void a_word_stands_for_its_number() {
    assertThat(NumberWords.find("twelve")).contains(12);
    assertThat(NumberWords.find("ninety")).contains(90);
    assertThat(NumberWords.find("dozens")).isEmpty();
  }

  @Test
  void the_expression_takes_the_whole_word() {
    assertThat(Pattern.compile(NumberWords.UNIT).matcher("fourteen").results().map(r -> r.group()))
        .containsExactly("fourteen");
  }
}
