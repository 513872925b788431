package org.isnad.picture.internal.tolls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.NumberWords;
import org.isnad.model.picture.Mismatch.Part;

/**
 * The parts that an English sentence counts among a number: "20 people, including 12 civilians and
 * 11 soldiers"; "5,000 men, of whom 2,000 are trained".
 */
final class PartsInWords {
  private static final String NUMBER =
      "\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+|\\d+|" + NumberWords.UNIT + "|" + NumberWords.TEN;

  private static final Pattern WHOLE = Pattern.compile("\\b(?:" + NUMBER + ")\\b", flags());
  private static final Pattern OPENS =
      Pattern.compile(
          "\\b(?:including|among them|among whom|of them|of whom|made up of|comprising)\\b",
          flags());

  /** What may stand before a number and leaves it open below. */
  private static final String AT_MOST = "up to|at most|fewer than|less than|under";

  private static final Pattern PART =
      Pattern.compile(
          "\\G\\s*(?:,\\s*)?(?:and\\s+)?(?:(?<most>"
              + AT_MOST
              + ")\\s+|(?:at least|over|more than|about|some|around)\\s+)?\\b(?<number>"
              + NUMBER
              + ")\\b\\s+(?<name>(?!and\\b)[\\p{L}'’-]+(?:\\s+(?!and\\b)[\\p{L}'’-]+){0,4})",
          flags());

  /** A number of which another thing is told is no part: "and 30 were wounded". */
  private static final Pattern ANOTHER_HARM =
      Pattern.compile(
          "\\b(?:wounded|injured|hurt|missing|arrested|captured|displaced|fled|killed|died)\\b",
          flags());

  private PartsInWords() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /**
   * The parts that a sentence counts among a number.
   *
   * @param whole the number as it is told, one of its two ends
   */
  static List<Part> of(String sentence, int whole) {
    Matcher opens = OPENS.matcher(sentence);
    while (opens.find()) {
      if (findLastNumber(sentence.substring(0, opens.start())).equals(Optional.of(whole))) {
        return parts(sentence.substring(opens.end()));
      }
    }
    return List.of();
  }

  private static Optional<Integer> findLastNumber(String before) {
    Matcher number = WHOLE.matcher(before);
    Optional<Integer> last = Optional.empty();
    while (number.find()) {
      last = value(number.group());
    }
    return last;
  }

  private static List<Part> parts(String behind) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(behind);
    while (part.find() && !ANOTHER_HARM.matcher(part.group("name")).find()) {
      Optional<Integer> number = value(part.group("number"));
      boolean open = part.group("most") != null;
      number.ifPresent(n -> parts.add(new Part(part.group("name"), open ? 0 : n)));
    }
    return parts;
  }

  private static Optional<Integer> value(String number) {
    Optional<Integer> word = NumberWords.find(number.toLowerCase(Locale.ROOT));
    String digits = number.replaceAll("\\D", "");
    if (word.isPresent()) {
      return word;
    }
    return digits.isEmpty() || digits.length() > 9
        ? Optional.empty()
        : Optional.of(Integer.valueOf(digits));
  }
}
