package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the words of known names to one word each, so that the parser does not part them, and parts
 * what a hyphen joins to a participle.
 */
final class Joined {
  private static final int MOST_WORDS = 16;
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(\\p{Lu}[^-]*)-(backed|led|based|held|controlled|supported|funded|financed|trained|aligned|affiliated|dominated|linked|occupied|run|allied|recognised|recognized|brokered|sponsored|armed|imposed)");

  /** "Commander-in-Chief", "commander in chief", "541st": one word, whatever stands between. */
  private static final Pattern ONE_WORD =
      Pattern.compile("\\p{L}+([- ])in\\1[Cc]hief|\\d+(?:st|nd|rd|th)");

  private static final int MOST_IN_ONE_WORD = 5;

  private Joined() {}

  /** The words of a sentence, the longest name at each place joined. */
  static List<Token> join(
      List<Token> words, Straightened straight, String sentence, Set<String> names) {
    String text = straight.text();
    List<Token> joined = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      int last = lastOfName(words, i, straight, sentence, names);
      Token word = words.get(i);
      if (last > i) {
        Token end = words.get(last);
        String form = text.substring(word.getStartOffset(), end.getEndOffset());
        word =
            new Token(
                ONE_WORD.matcher(form).matches() ? form.replace(' ', '-') : form,
                word.getStartOffset(),
                end.getEndOffset());
      }
      joined.addAll(last > i ? List.of(word) : parted(word));
      i = last + 1;
    }
    return joined;
  }

  /** "UN-backed" is three words, as the parser's treebank has it. */
  private static List<Token> parted(Token word) {
    Matcher matcher = COMPOUND.matcher(word.getWordForm());
    if (!matcher.matches()) {
      return List.of(word);
    }
    int hyphen = word.getStartOffset() + matcher.start(2) - 1;
    return List.of(
        new Token(matcher.group(1), word.getStartOffset(), hyphen),
        new Token("-", hyphen, hyphen + 1),
        new Token(matcher.group(2), hyphen + 1, word.getEndOffset()));
  }

  private static int lastOfName(
      List<Token> words, int first, Straightened straight, String sentence, Set<String> names) {
    int start = straight.origin(words.get(first).getStartOffset());
    for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last > first; last--) {
      int end = straight.originOfEnd(words.get(last).getEndOffset());
      if (names.contains(sentence.substring(start, end))) {
        return last;
      }
    }
    return endOfOneWord(words, first, straight.text());
  }

  private static int endOfOneWord(List<Token> words, int first, String text) {
    int start = words.get(first).getStartOffset();
    for (int last = Math.min(words.size(), first + MOST_IN_ONE_WORD) - 1; last > first; last--) {
      if (ONE_WORD.matcher(text.substring(start, words.get(last).getEndOffset())).matches()) {
        return last;
      }
    }
    return first;
  }
}
