package org.isnad.evaluation.scoring;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of a name that count when two names are compared: without accents, articles, ranks and
 * the plural's s.
 */
final class NameTokens {
  private static final Set<String> ARTICLES =
      Set.of("the", "al", "el", "ar", "as", "ash", "at", "az", "an", "ad", "a", "of");
  private static final Set<String> RANKS =
      Set.of(
          "general",
          "gen",
          "colonel",
          "col",
          "president",
          "prime",
          "minister",
          "sheikh",
          "mr",
          "ambassador",
          "commander");
  private static final String DROPPED = "’'`ʿʾ.";

  private NameTokens() {}

  static List<String> of(String name) {
    List<String> words = Words.of(plain(name));
    words.removeIf(((Predicate<String>) ARTICLES::contains).or(RANKS::contains));
    words.replaceAll(NameTokens::singular);
    return words;
  }

  /** Whether two names share half of their words, or are the same when written in one word. */
  static boolean sameName(String left, String right) {
    List<String> a = of(left);
    List<String> b = of(right);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    if (a.equals(b) || String.join("", a).equals(String.join("", b))) {
      return true;
    }
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return 2 * shared(a, b) >= all.size();
  }

  /** Whether two texts share half of the different words of the shorter one. */
  static boolean overlap(String left, String right) {
    Set<String> a = new HashSet<>(of(left));
    Set<String> b = new HashSet<>(of(right));
    return !a.isEmpty() && !b.isEmpty() && 2 * shared(a, b) >= Math.min(a.size(), b.size());
  }

  /** How many different words two collections share. */
  static int shared(Iterable<String> left, Iterable<String> right) {
    Set<String> a = new HashSet<>();
    left.forEach(a::add);
    Set<String> b = new HashSet<>();
    right.forEach(b::add);
    a.retainAll(b);
    return a.size();
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> UCharacter.getCombiningClass(c) == 0 && DROPPED.indexOf(c) < 0)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static String singular(String word) {
    boolean isPlural = word.codePointCount(0, word.length()) > 4 && word.endsWith("s");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
