package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins the words of known names to one word each, so that the parser does not part them. */
final class Joined {
  private static final int MOST_WORDS = 16;

  private Joined() {}

  /** The words of a text, the longest name at each place joined. */
  static List<Token> join(List<Token> words, String text, Set<String> names) {
    if (names.isEmpty()) {
      return words;
    }
    Set<String> straight = new HashSet<>();
    names.forEach(name -> straight.add(Straightened.of(name).text()));
    List<Token> joined = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      int last = lastOfName(words, i, text, straight);
      Token word = words.get(i);
      if (last > i) {
        Token end = words.get(last);
        word =
            new Token(
                text.substring(word.getStartOffset(), end.getEndOffset()),
                word.getStartOffset(),
                end.getEndOffset());
      }
      joined.add(word);
      i = last + 1;
    }
    return joined;
  }

  private static int lastOfName(List<Token> words, int first, String text, Set<String> names) {
    for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last > first; last--) {
      if (names.contains(
          text.substring(words.get(first).getStartOffset(), words.get(last).getEndOffset()))) {
        return last;
      }
    }
    return first;
  }
}
