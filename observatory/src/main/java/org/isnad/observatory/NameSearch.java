package org.isnad.observatory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Entity;

/**
 * Finds entities by what a person types, in any script that one of their names is written in. Case,
 * accents, apostrophes, hyphens, Arabic vowel marks and the variants of alif, ya and ta marbuta do
 * not count; a word may be unfinished, and a long one may have one letter wrong.
 *
 * <p>It proposes for a reader to choose; it never decides who is who.
 */
final class NameSearch {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ’'‘`ʿʾ.]+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONG = 5;
  private static final int NOT_AT_ALL = 1_000_000;

  private NameSearch() {}

  /**
   * The entities whose name fits, the best fit first, then the shortest, then the most spoken of.
   */
  static List<Entity> find(String words, Stream<Entity> entities, Map<String, Integer> claims) {
    return find(words, entities.map(FoldedNames.Named::of).toList(), claims);
  }

  /** The same among names that were folded before. */
  static List<Entity> find(
      String words, List<FoldedNames.Named> entities, Map<String, Integer> claims) {
    List<String> wanted = fold(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    record Hit(Entity entity, int distance) {}
    return entities.stream()
        .map(e -> new Hit(e.entity(), distance(wanted, e)))
        .filter(hit -> hit.distance() < NOT_AT_ALL)
        .sorted(
            Comparator.comparingInt(Hit::distance)
                .thenComparing(hit -> fold(hit.entity().name()).size())
                .thenComparing(hit -> -claims.getOrDefault(hit.entity().id(), 0))
                .thenComparing(hit -> hit.entity().name())
                .thenComparing(hit -> hit.entity().id()))
        .map(Hit::entity)
        .toList();
  }

  /** A text's words without what does not count. */
  static List<String> fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String folded =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[أإآٱ]", "ا")
            .replace('ى', 'ي')
            .replace('ة', 'ه');
    return Arrays.stream(BREAKS.split(folded)).filter(w -> !w.isEmpty()).toList();
  }

  /** The best fit over all names; the name it is shown by counts a little more than the others. */
  private static int distance(List<String> wanted, FoldedNames.Named entity) {
    int own = distance(wanted, entity.own());
    int others =
        entity.others().stream().mapToInt(name -> distance(wanted, name)).min().orElse(NOT_AT_ALL);
    return Math.min(2 * own, 2 * others + 1);
  }

  /** 0 for the same words, 1 where each begins one of the name's, more for each letter wrong. */
  private static int distance(List<String> wanted, List<String> name) {
    if (wanted.equals(name)) {
      return 0;
    }
    int total = 1;
    for (String word : wanted) {
      Optional<Integer> best =
          name.stream().flatMap(n -> letters(word, n).stream()).min(Comparator.naturalOrder());
      if (best.isEmpty()) {
        return NOT_AT_ALL;
      }
      total += best.get();
    }
    return total;
  }

  private static Optional<Integer> letters(String word, String name) {
    if (name.startsWith(word)) {
      return Optional.of(0);
    }
    boolean near = word.length() >= LONG && isOneLetterOff(word, name);
    return near ? Optional.of(1) : Optional.empty();
  }

  /** Whether one letter added, left out or exchanged makes the one into the other. */
  private static boolean isOneLetterOff(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    return rest(restA, 1).equals(rest(restB, 1))
        || restA.equals(rest(restB, 1))
        || rest(restA, 1).equals(restB);
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
