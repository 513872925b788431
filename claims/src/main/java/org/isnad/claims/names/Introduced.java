package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short form that a text introduces in parentheses behind the long one: "Government of National
 * Accord (GNA)".
 *
 * @param name the long form
 * @param form the short one
 * @param start offset of the long form in the text
 * @param end offset behind the closing parenthesis or, where more follows inside, the short form
 */
public record Introduced(String name, String form, int start, int end) {
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "\\((?:or |the |formerly |now )?([“\"']?)(\\p{Lu}[\\p{L}\\p{N}.&/-]{1,11})\\1(\\)|[,;] |"
              + " or )");

  /** "Northern Alliance (MNDAA, TNLA)": those whom it is made of. */
  private static final Pattern LISTED =
      Pattern.compile("(?:, and |[,;] | and )\\p{Lu}{2,}[\\p{L}\\p{N}-]*(?:[,;)]| and )");

  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}+-?(\\d{1,3})");
  private static final Set<String> SMALL =
      Set.of(
          "of", "for", "the", "and", "in", "de", "du", "des", "la", "le", "les", "et", "pour", "en",
          "to", "on", "fi", "l", "d", "al", "el");

  /** Words before "of" that are no part of a body's name. */
  private static final Set<String> MEN =
      Set.of("troops", "fighters", "members", "soldiers", "elements", "leaders", "militants");

  private static final int MOST_WORDS = 14;

  /** All that a text introduces, in order. */
  public static List<Introduced> listOf(String text) {
    List<Introduced> found = new ArrayList<>();
    Matcher matcher = PARENTHESIS.matcher(text);
    while (matcher.find()) {
      String form = matcher.group(2);
      int fitting = startOfName(text, matcher.start(), form);
      if (fitting < 0 && LISTED.matcher(text).region(matcher.end(2), text.length()).lookingAt()) {
        continue;
      }
      int start =
          fitting >= 0 || form.length() < 3
              ? fitting
              : startOfBody(text, wordsBefore(text, matcher.start()));
      if (start >= 0
          && (isShortForm(form) || isWordOfInitials(text, start, matcher.start(), form))) {
        String name = text.substring(start, matcher.start()).strip().replaceAll("['’]s?$", "");
        boolean closed = matcher.group(3).equals(")");
        found.add(new Introduced(name, form, start, closed ? matcher.end() : matcher.end(2)));
      }
    }
    return found;
  }

  /** Whether a form is made of the initials of a name. */
  static boolean isShortFor(String name, String form) {
    return startOfName(name, name.length(), form) == 0 && isShortForm(form);
  }

  private static boolean isShortForm(String form) {
    if (NUMBERED.matcher(form).matches()) {
      return true;
    }
    long capitals = form.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && capitals * 2 >= form.replaceAll("[.&/-]", "").length();
  }

  /** "Justice and Equality Movement (Jem)": written as a word, but each letter begins one. */
  private static boolean isWordOfInitials(String text, int start, int end, String form) {
    long words =
        wordsBefore(text, end).stream()
            .filter(w -> w[0] >= start && !SMALL.contains(text.substring(w[0], w[1])))
            .count();
    return form.length() >= 3
        && form.chars().allMatch(Character::isLetter)
        && words == form.length()
        && startOfName(text, end, form) == start;
  }

  /** Where the long form begins whose words' initials the short form follows; -1 for nowhere. */
  private static int startOfName(String text, int parenthesis, String form) {
    List<int[]> words = wordsBefore(text, parenthesis);
    String letters = form.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    Matcher numbered = NUMBERED.matcher(form);
    String number = numbered.matches() ? numbered.group(1) : "";
    for (int count = 1; count <= words.size(); count++) {
      int[] first = words.get(words.size() - count);
      List<int[]> window = words.subList(words.size() - count, words.size());
      boolean counted = text.substring(first[0], parenthesis).contains(number);
      boolean opens = isCapital(text, first) || isOrdinal(text, first, number);
      if (counted && opens && followsInitials(text, window, letters)) {
        return first[0];
      }
    }
    return startOfCapitals(text, words, letters);
  }

  /** For "Alliance of Patriots for a Free Congo (PARECO)": the body that the capitals name. */
  private static int startOfBody(String text, List<int[]> words) {
    int start = -1;
    boolean body = false;
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = text.substring(words.get(i)[0], words.get(i)[1]);
      boolean capital = isCapital(text, words.get(i)) && !word.equals("The");
      boolean article = Set.of("the", "a").contains(word) && i > 0;
      String before = i == 0 ? "" : text.substring(words.get(i - 1)[0], words.get(i - 1)[1]);
      boolean inner = article ? Set.of("of", "for").contains(before) : SMALL.contains(word);
      if (!capital && !inner || MEN.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      body |= capital && NounClasses.isGroupWord(word);
      start = capital ? words.get(i)[0] : start;
    }
    return body ? start : -1;
  }

  /** The number of "MOC-19" leads its long form: "19th Military Operations Command". */
  private static boolean isOrdinal(String text, int[] word, String number) {
    return !number.isEmpty()
        && text.substring(word[0], word[1]).matches(number + "(?:st|nd|rd|th)");
  }

  /** For "US Africa Command (AFRICOM)": the run of capitalised words, if it shares the letters. */
  private static int startOfCapitals(String text, List<int[]> words, String letters) {
    int start = -1;
    StringBuilder seen = new StringBuilder();
    for (int i = words.size() - 1; i >= 0 && isCapital(text, words.get(i)); i--) {
      start = words.get(i)[0];
      seen.insert(0, text.substring(words.get(i)[0], words.get(i)[1]).toLowerCase(Locale.ROOT));
    }
    int at = 0;
    for (int i = 0; i < seen.length() && at < letters.length(); i++) {
      at += seen.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length() && words.size() > 1 ? start : -1;
  }

  private static List<int[]> wordsBefore(String text, int end) {
    List<int[]> words = new ArrayList<>();
    Matcher word = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.]*").matcher(text);
    int from = Math.max(0, text.lastIndexOf('\n', end));
    word.region(from, end);
    while (word.find()) {
      if (!words.isEmpty()
          && text.substring(words.getLast()[1], word.start()).matches("(?s).*[,;:()—.].*")) {
        words.clear();
      }
      words.add(new int[] {word.start(), word.end()});
    }
    return words.size() > MOST_WORDS
        ? words.subList(words.size() - MOST_WORDS, words.size())
        : words;
  }

  private static boolean isCapital(String text, int[] word) {
    return Character.isUpperCase(text.charAt(word[0]))
        || text.startsWith("al-", word[0])
        || text.startsWith("al ", word[0]);
  }

  private static boolean followsInitials(String text, List<int[]> window, String letters) {
    int at = 0;
    for (int[] word : window) {
      String form =
          text.substring(word[0], word[1]).toLowerCase(Locale.ROOT).replaceAll("^[ld]['’]", "");
      if (Character.isDigit(form.charAt(0)) && at == 0 && word == window.getFirst()) {
        continue; // "19th Military Operations Command (MOC-19)"
      }
      if (at < letters.length() && form.charAt(0) == letters.charAt(at)) {
        at++;
      } else if (!SMALL.contains(form) && (at == 0 || window.size() - at > letters.length() + 2)) {
        return false;
      }
    }
    return at == letters.length();
  }
}
