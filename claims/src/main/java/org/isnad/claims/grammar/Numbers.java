package org.isnad.claims.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.NumberWords;
import org.isnad.model.Range;

/**
 * Reads a number with its bound words: "at most 350", "between 3,000 and 6,500", "over 150", "up to
 * 20,000".
 */
public final class Numbers {
  private static final String NUMBER =
      "(\\d{1,3}(?:,\\d{3})+|\\d+|" + NumberWords.UNIT + "|dozen|" + NumberWords.TEN + ")";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:between |from )?\\b" + NUMBER + " ?(?:and|to|–|-|or) ?" + NUMBER + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SINGLE =
      Pattern.compile(
          "(at most|up to|no more than|as many as|fewer than|less than|under|at least|over|more"
              + " than|no fewer than|above|upwards of|maximum of|minimum of)? ?\\b"
              + NUMBER
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private Numbers() {}

  /** The first number phrase of a text; none where it is a year. */
  public static Optional<Range> findFirst(String text) {
    Matcher range = RANGE.matcher(text);
    Matcher single = SINGLE.matcher(text);
    boolean isRange = range.find();
    if (!single.find() || isYear(single.group(2)) || text.substring(single.end()).startsWith("%")) {
      return Optional.empty();
    }
    if (isRange && range.start() <= single.start()) {
      return Optional.of(range(value(range.group(1)), value(range.group(2))));
    }
    boolean open = text.substring(single.end()).startsWith("+");
    return Optional.of(bounded(open ? "over" : single.group(1), value(single.group(2))));
  }

  /** "10-12,000": thousands both. */
  private static Range range(int low, int high) {
    boolean thousands = high >= 1000 && low < 1000 && low <= high / 1000;
    return Range.of(thousands ? low * 1000 : low, high);
  }

  private static boolean isYear(String digits) {
    return digits.matches("(?:19|20)\\d\\d");
  }

  /** The last number phrase of a text that leads up to a counted noun, some words before it. */
  static Optional<Range> findLast(String text) {
    Optional<Range> found = Optional.empty();
    int end = -1;
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      found = Optional.of(Range.of(value(range.group(1)), value(range.group(2))));
      end = range.end();
    }
    Matcher single = SINGLE.matcher(text);
    int from = Math.max(0, end);
    while (single.find(from)) {
      found = Optional.of(bounded(single.group(1), value(single.group(2))));
      end = single.end();
      from = end;
    }
    boolean isYear = end >= 4 && text.substring(0, end).matches("(?s).*\\b(?:19|20)\\d\\d");
    boolean adjacent =
        end >= 0
            && text.substring(end).matches("(?:[\\s,]|[\\p{L}\\p{N}’'.-]+){0,12}")
            && !text.substring(end).matches(".*[,;:(].*");
    return adjacent && !isYear ? found : Optional.empty();
  }

  private static Range bounded(String bound, int value) {
    if (bound == null) {
      return Range.exactly(value);
    }
    return switch (bound.toLowerCase(Locale.ROOT)) {
      case "at most",
          "up to",
          "no more than",
          "as many as",
          "maximum of",
          "fewer than",
          "less than",
          "under" ->
          Range.atMost(value);
      default -> Range.atLeast(value);
    };
  }

  private static int value(String digits) {
    String lower = digits.toLowerCase(Locale.ROOT);
    Optional<Integer> word = lower.equals("dozen") ? Optional.of(12) : NumberWords.find(lower);
    if (word.isPresent()) {
      return word.get();
    }
    long number =
        Long.parseLong(
            digits.replace(",", "").substring(0, Math.min(10, digits.replace(",", "").length())));
    return (int) Math.min(Integer.MAX_VALUE, number);
  }
}
