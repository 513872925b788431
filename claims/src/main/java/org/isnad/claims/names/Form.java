package org.isnad.claims.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A form of a name taken apart for comparing.
 *
 * @param words its words without articles, lower case
 * @param telling those that tell it from others
 * @param nouns the nouns for its sort that it bears, singular: "brigade", "room"
 * @param general whether it bears a noun that any group may: "movement"
 */
record Form(List<String> words, Set<String> telling, Set<String> nouns, boolean general) {
  private static final Set<String> EMPTY =
      Set.of(
          "group",
          "groups",
          "movement",
          "organization",
          "organisation",
          "network",
          "faction",
          "militants",
          "fighters",
          "rebels",
          "forces",
          "militia",
          "militias",
          "terrorists",
          "old",
          "so",
          "called",
          "of",
          "and",
          "for",
          "in");
  private static final Set<String> SMALL = Set.of("old", "so", "called", "of", "and", "for", "in");
  private static final Set<String> SORTS =
      Set.of(
          "brigade",
          "brigades",
          "battalion",
          "battalions",
          "regiment",
          "operation",
          "operations",
          "room",
          "force",
          "coalition",
          "alliance",
          "bloc",
          "umbrella",
          "tribe",
          "tribes",
          "army");
  private static final int LONG = 5;

  Form {
    words = List.copyOf(words);
    telling = Set.copyOf(telling);
    nouns = Set.copyOf(nouns);
  }

  static Form of(String name) {
    List<String> words = NameKey.words(name);
    Set<String> telling = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    boolean general = false;
    for (String word : words) {
      if (SORTS.contains(word)) {
        nouns.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      } else if (EMPTY.contains(word)) {
        general |= !SMALL.contains(word);
      } else {
        telling.add(word);
      }
    }
    return new Form(words, telling, nouns, general);
  }

  /** Whether two names of groups are one: the same telling words, and no noun against another. */
  boolean isSameGroup(Form other) {
    return !telling.isEmpty()
        && telling.size() == other.telling.size()
        && hasFittingNouns(other)
        && telling.stream().allMatch(l -> other.telling.stream().anyMatch(r -> isSpelling(l, r)))
        && other.telling.stream().allMatch(r -> telling.stream().anyMatch(l -> isSpelling(l, r)));
  }

  /** "Azov" fits "Azov Regiment", "Azov Movement" does not. */
  private boolean hasFittingNouns(Form other) {
    return nouns.equals(other.nouns)
        || nouns.containsAll(other.nouns) && !other.general
        || other.nouns.containsAll(nouns) && !general;
  }

  /**
   * Whether two names may be one person's: the same words in two spellings, the family name alone,
   * or names left out in the middle.
   */
  boolean isSamePerson(Form other) {
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = shorter == words ? other.words : words;
    if (shorter.isEmpty()) {
      return false;
    }
    if (shorter.size() == longer.size()) {
      return isSpelledAlike(shorter, longer);
    }
    boolean family = isSpelling(shorter.getLast(), longer.getLast());
    if (shorter.size() == 1) {
      return family;
    }
    boolean warName = shorter.getFirst().equals("abu") || shorter.getFirst().equals("umm");
    if (warName && !family) {
      return longer.subList(0, shorter.size()).equals(shorter);
    }
    return family
        && (new HashSet<>(longer).containsAll(shorter)
            || isSpelling(shorter.getFirst(), longer.getFirst()) && shorter.size() == 2);
  }

  /** Each word in the same or another spelling; one may differ in its vowels. */
  private static boolean isSpelledAlike(List<String> left, List<String> right) {
    int loose = 0;
    for (int i = 0; i < left.size(); i++) {
      if (!isSpelling(left.get(i), right.get(i))) {
        if (left.size() < 2 || !hasSameConsonants(left.get(i), right.get(i))) {
          return false;
        }
        loose++;
      }
    }
    return loose <= 1;
  }

  /** "Haftar" and "Hifter", but not "Hassan" and "Hussein", each a given name of its own. */
  private static boolean hasSameConsonants(String left, String right) {
    boolean given = KindVotes.isGiven(left) && KindVotes.isGiven(right);
    return !given
        && Math.min(left.length(), right.length()) >= LONG
        && left.charAt(0) == right.charAt(0)
        && left.length() == right.length()
        && consonants(left).equals(consonants(right));
  }

  private static String consonants(String word) {
    return word.replaceAll("[aeiouy]", "");
  }

  /** Whether two words are one in two spellings: a letter apart where they are long. */
  static boolean isSpelling(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    int shorter = Math.min(left.length(), right.length());
    if (shorter < LONG || left.charAt(0) != right.charAt(0) || Character.isDigit(left.charAt(0))) {
      return false;
    }
    int start = 0;
    while (start < shorter && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    return Math.max(left.length(), right.length()) - start - end <= 1;
  }
}
