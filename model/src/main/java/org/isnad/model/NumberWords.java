package org.isnad.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** English words for whole numbers: "one" to "nineteen", and the tens up to "ninety". */
public final class NumberWords {
  private static final Map<String, Integer> UNITS = units();
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  /** A regular expression for a word of a unit, lower case. */
  public static final String UNIT = "(?:" + String.join("|", UNITS.keySet()) + ")";

  /** A regular expression for a word of the tens, lower case. */
  public static final String TEN = "(?:" + String.join("|", new TreeMap<>(TENS).keySet()) + ")";

  private NumberWords() {}

  private static Map<String, Integer> units() {
    String[] words = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    Map<String, Integer> units = new TreeMap<>(NumberWords::longestFirst);
    for (int i = 0; i < words.length; i++) {
      units.put(words[i], i + 1);
    }
    return units;
  }

  /** "fourteen" before "four", so that an expression takes the whole word. */
  private static int longestFirst(String left, String right) {
    int byLength = Integer.compare(right.length(), left.length());
    return byLength != 0 ? byLength : left.compareTo(right);
  }

  /** The number that a lower-case word stands for. */
  public static Optional<Integer> find(String word) {
    Integer unit = UNITS.get(word);
    return Optional.ofNullable(unit != null ? unit : TENS.get(word));
  }
}
