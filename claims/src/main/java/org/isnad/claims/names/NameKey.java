package org.isnad.claims.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A name without what spelling may change: case, accents, articles, apostrophes, full stops. */
public final class NameKey {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final String SILENT = "’'‘`ʿʾ.";
  private static final Set<String> ARTICLES =
      Set.of("the", "al", "el", "ar", "as", "ash", "at", "az", "an", "ad", "a");

  private NameKey() {}

  /** The words of a name that tell it from others, lower case, in order. */
  public static List<String> words(String name) {
    String plain = plain(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (isPossessive(plain, i)) {
        i++;
      } else if (SILENT.indexOf(c) < 0) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static String plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return name;
  }

  private static boolean isPossessive(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’')
        && i > 0
        && i + 1 < text.length()
        && text.charAt(i + 1) == 's'
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      String finished = word.toString();
      word.setLength(0);
      if (!ARTICLES.contains(finished)) {
        words.add(finished);
      }
    }
  }

  /** The words joined by blanks. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }
}
