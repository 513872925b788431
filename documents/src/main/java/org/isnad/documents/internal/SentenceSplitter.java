package org.isnad.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Sentence;

/**
 * Cuts a run of text into sentences, not at abbreviations, initials, numbers, marks of omission or
 * quoted words that a speaker's name follows.
 */
final class SentenceSplitter {
  private static final int LONGEST_WORD = 80;
  private static final String STOPS = ".!?…؟۔。！？";
  private static final String CLOSERS = "\"”’')]»";
  private static final String OPENERS = "“\"‘'([«•¿¡";

  /** Marks of a source behind a stop: "Arab.[1]", "base.[citation needed]". */
  private static final Pattern REFERENCE = Pattern.compile("\\[(?:\\d{1,3}|\\p{Ll}[\\p{Ll} ]*)\\]");

  /** An article that begins a name though it is small: "al-Qaeda", "ash-Sharqiya". */
  private static final Pattern SMALL_ARTICLE =
      Pattern.compile("(?:a[dlnrstz]|ash|el|es|ul)-['’‘]?\\p{Lu}");

  /** "… !” General Haftar said": the sentence goes on behind the quotation. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:[\\p{L}.’'-]{1,40}\\s{1,3}){1,5}(?:said|says|asked|asks|told|added|wrote|declared|warned|insisted|replied|shouted)\\b");

  private final String text;
  private final int end;

  private SentenceSplitter(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The sentences between two offsets of a text. */
  static List<Sentence> split(String text, int start, int end) {
    return new SentenceSplitter(text, end).split(start);
  }

  private List<Sentence> split(int start) {
    List<Sentence> sentences = new ArrayList<>();
    int from = start;
    int i = start;
    while (i < end) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        int after = behindClosers(i);
        if (ends(from, i, after)) {
          add(sentences, from, after);
          from = after;
        }
        i = Math.max(i + 1, after);
      } else {
        i++;
      }
    }
    add(sentences, from, end);
    return sentences;
  }

  /** Behind all stops, closing quotes and references that follow a stop. */
  private int behindClosers(int stop) {
    int after = stop + 1;
    while (after < end) {
      char c = text.charAt(after);
      Matcher reference = REFERENCE.matcher(text).region(after, end);
      boolean closingTurned = c == '“' && (after + 1 == end || isBlank(after + 1));
      if (STOPS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0 || closingTurned) {
        after++;
      } else if (reference.lookingAt()) {
        after = reference.end();
      } else {
        break;
      }
    }
    return after;
  }

  private boolean ends(int from, int stop, int after) {
    int next = after;
    while (next < end && isBlank(next)) {
      next++;
    }
    if (next >= end) {
      return true;
    }
    if (next == after) {
      return isRunOn(stop, after);
    }
    return opens(next) && !belongsTogether(from, stop, after, next);
  }

  /** A blank forgotten between two sentences: "those in need.And, most of all". */
  private boolean isRunOn(int stop, int after) {
    boolean pastReference = after > stop + 1 && text.charAt(after - 1) == ']';
    return text.charAt(stop) == '.'
        && (after == stop + 1 || pastReference)
        && stop >= 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && after + 1 < end
        && Character.isUpperCase(text.charAt(after))
        && (Character.isLowerCase(text.charAt(after + 1)) || isBlank(after + 1))
        && !word(stop).matches(".*(?:www|://|@).*");
  }

  private boolean opens(int next) {
    char first = text.charAt(next);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || OPENERS.indexOf(first) >= 0
        || Character.isLetter(first) && !Character.isLowerCase(first)
        || SMALL_ARTICLE.matcher(text).region(next, end).lookingAt();
  }

  private boolean belongsTogether(int from, int stop, int after, int next) {
    char mark = text.charAt(stop);
    if (mark == '.' && after == stop + 1) {
      return isNumbering(from, stop) || Abbreviations.joins(word(stop), nextWord(next));
    }
    boolean quoted = after > stop + 1 && "\"”’'".indexOf(text.charAt(after - 1)) >= 0;
    return quoted
        && (mark == '!' || mark == '?')
        && SPEAKER.matcher(text).region(next, end).lookingAt();
  }

  /** "1. The army …": the number of an item, not the end of a sentence. */
  private boolean isNumbering(int from, int stop) {
    return stop - from < 8 && text.substring(from, stop).strip().matches("\\(?\\d{1,2}");
  }

  /** What stands before a stop, back to the last blank, bracket or quote. */
  private String word(int stop) {
    int start = stop;
    while (start > 0
        && stop - start < LONGEST_WORD
        && !isBlank(start - 1)
        && "([“\"‘—".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, stop);
  }

  private String nextWord(int next) {
    int to = next;
    while (to < end && to - next < LONGEST_WORD && !isBlank(to)) {
      to++;
    }
    return text.substring(next, to);
  }

  private boolean isBlank(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(List<Sentence> sentences, int from, int to) {
    int start = from;
    int stop = to;
    while (start < stop && isBlank(start)) {
      start++;
    }
    while (stop > start && isBlank(stop - 1)) {
      stop--;
    }
    if (start < stop) {
      sentences.add(new Sentence(start, stop, WhiteSpace.even(text.substring(start, stop))));
    }
  }
}
