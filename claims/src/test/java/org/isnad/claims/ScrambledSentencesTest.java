package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences that no parser can make sense of: they give what they give, and break nothing off. */
class ScrambledSentencesTest {
  private static final List<String> MARKS =
      List.of(",", "and", "—", "of", "(", ")", "the", "who", "“", "”", ";", ":", "those", "their");

  @Test
  void words_in_any_order_are_read_without_an_error() {
    Random random = new Random(42);
    for (String line : TestReader.table("sentences.txt")) {
      List<String> words =
          new ArrayList<>(List.of(line.substring(line.indexOf('|') + 1).strip().split(" ")));
      Collections.shuffle(words, random);
      for (int mark = 0; mark < 3; mark++) {
        words.add(random.nextInt(words.size()), MARKS.get(random.nextInt(MARKS.size())));
      }
      String text = String.join(" ", words);
      assertThatCode(() -> TestReader.READER.read(TestReader.document(text), Lexicon.EMPTY))
          .as(text)
          .doesNotThrowAnyException();
    }
  }
}
