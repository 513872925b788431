package org.isnad.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.claims.names.Words;

/** Words by which a sentence tells of conflict: whole ones, beginnings of words, and turns. */
final class ScreeningWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

  private final Set<String> whole = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> turns = new HashSet<>();
  private final int shortest;
  private final int longest;

  private ScreeningWords(Iterable<String> words) {
    for (String word : words) {
      if (word.endsWith("*")) {
        beginnings.add(word.substring(0, word.length() - 1));
      } else {
        (word.contains(" ") ? turns : whole).add(word);
      }
    }
    List<Integer> lengths = beginnings.stream().map(String::length).sorted().toList();
    shortest = lengths.isEmpty() ? 0 : lengths.getFirst();
    longest = lengths.isEmpty() ? 0 : lengths.getLast();
  }

  /** The words of a file: a word that ends in * stands for all that begin so. */
  static ScreeningWords of(String file) {
    return new ScreeningWords(Words.list(file));
  }

  /** Whether a sentence has one of them. */
  boolean areIn(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    return turns.stream().anyMatch(text::contains)
        || WORD.matcher(text).results().map(MatchResult::group).anyMatch(this::have);
  }

  private boolean have(String word) {
    if (whole.contains(word) || begins(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen >= 0 && (have(word.substring(0, hyphen)) || have(word.substring(hyphen + 1)));
  }

  private boolean begins(String word) {
    for (int length = shortest; length <= Math.min(longest, word.length()); length++) {
      if (beginnings.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
