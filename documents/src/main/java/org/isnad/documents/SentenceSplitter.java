package org.isnad.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Sentence;

/** Cuts a run of text into sentences, not at abbreviations, initials or numbers. */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "gen", "col", "maj", "capt", "lt", "sgt", "mr", "mrs", "ms", "dr", "st", "jr", "sr", "no",
          "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "e.g", "i.e", "approx", "dept", "est", "al");
  private static final String CLOSERS = "\"”’')]";

  private SentenceSplitter() {}

  /** The sentences between two offsets of a text. */
  static List<Sentence> split(String text, int start, int end) {
    List<Sentence> sentences = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      if (isStop(text.charAt(i))) {
        int after = i + 1;
        while (after < end && CLOSERS.indexOf(text.charAt(after)) >= 0) {
          after++;
        }
        if (ends(text, from, i, after, end)) {
          add(sentences, text, from, after);
          from = after;
          i = after - 1;
        }
      }
    }
    add(sentences, text, from, end);
    return sentences;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean ends(String text, int from, int stop, int after, int end) {
    if (after >= end) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    int next = after;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= end) {
      return true;
    }
    char first = text.charAt(next);
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || "“\"‘([•".indexOf(first) >= 0
            || Character.isLetter(first) && !Character.isLowerCase(first);
    return opens && (text.charAt(stop) != '.' || !isAbbreviation(text, from, stop));
  }

  private static boolean isAbbreviation(String text, int from, int stop) {
    int start = stop;
    while (start > from
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0))
            || word.matches("(?:\\p{Lu}\\.)+\\p{Lu}");
    return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(start, end, text.substring(start, end)));
    }
  }
}
