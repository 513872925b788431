package org.isnad.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.claims.names.Words;
import org.isnad.model.Document;

/**
 * Tells, before anything is parsed, whether a text can carry claims: one of some length that has no
 * word of armed actors, force, power or pacts cannot. The words are data: {@code
 * words/screening.txt}.
 */
public final class Screening {
  /** Texts of fewer sentences are too short to be judged by their words. */
  static final int FEWEST = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> BEGINNINGS = new HashSet<>();
  private static final Set<String> SEVERAL = new HashSet<>();

  static {
    for (String word : Words.list("screening")) {
      if (word.endsWith("*")) {
        BEGINNINGS.add(word.substring(0, word.length() - 1));
      } else {
        (word.contains(" ") ? SEVERAL : WHOLE).add(word);
      }
    }
  }

  private static final int SHORTEST = lengths().stream().min(Integer::compare).orElse(0);
  private static final int LONGEST = lengths().stream().max(Integer::compare).orElse(0);

  private Screening() {}

  private static List<Integer> lengths() {
    return BEGINNINGS.stream().map(String::length).toList();
  }

  /** Whether a text is worth parsing. */
  public static boolean passes(Document document) {
    int sentences = document.passages().stream().mapToInt(p -> p.sentences().size()).sum();
    return sentences < FEWEST
        || document.passages().stream()
            .flatMap(p -> p.sentences().stream())
            .anyMatch(s -> tells(s.text()));
  }

  private static boolean tells(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    if (SEVERAL.stream().anyMatch(text::contains)) {
      return true;
    }
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (tellsWord(matcher.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsWord(String word) {
    if (WHOLE.contains(word) || begins(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen >= 0
        && (tellsWord(word.substring(0, hyphen)) || tellsWord(word.substring(hyphen + 1)));
  }

  private static boolean begins(String word) {
    for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
      if (BEGINNINGS.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
