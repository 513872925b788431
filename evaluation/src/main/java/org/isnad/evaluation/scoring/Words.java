package org.isnad.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: runs of letters, numbers and underscores, in any script. */
public final class Words {
  private Words() {}

  /** The words in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isWordCharacter(c)) {
                word.appendCodePoint(c);
              } else {
                add(words, word);
              }
            });
    add(words, word);
    return words;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isWordCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> c == '_' || Character.isLetter(c);
    };
  }
}
