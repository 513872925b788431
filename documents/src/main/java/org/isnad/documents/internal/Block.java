package org.isnad.documents.internal;

import java.util.Optional;
import org.isnad.model.Passage.Kind;

/**
 * A run of a page's text that stands by itself: a line, a paragraph over several lines, an item.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param text its characters, a blank for each line break
 * @param hint what the page's own marks say it is
 */
record Block(int start, int end, String text, Optional<Kind> hint) {
  private static final int TAIL = 200;
  private static final String SPEAKER =
      ".*\\b(?:said|says|told|added|stated|wrote|announced|declared)\\b[^:]{0,40}:$";
  private static final String SENTENCE_END = ".*[.!?:…؟۔][\\])'\"’”“»]*(?:\\[[^\\]]{1,20}\\])*$";

  static Block of(String text, int start, int end, Optional<Kind> hint) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Block(from, to, WhiteSpace.even(text.substring(from, to)), hint);
  }

  /** The block of a text that stands at an offset, without white space around it. */
  static Block at(int start, String text, Optional<Kind> hint) {
    return new Block(start, start + text.length(), WhiteSpace.even(text), hint);
  }

  boolean isEmpty() {
    return start >= end;
  }

  int length() {
    return end - start;
  }

  boolean endsLikeASentence() {
    return tail().matches(SENTENCE_END);
  }

  boolean endsWithColon() {
    return text.endsWith(":") || text.endsWith("：");
  }

  private String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  boolean isLong() {
    return length() >= 200;
  }

  /** Whether it has the look of a line of prose: ended like one, or too long for a heading. */
  boolean isProse() {
    return endsLikeASentence() && length() >= 25 || length() >= 100 || tail().matches(SPEAKER);
  }
}
