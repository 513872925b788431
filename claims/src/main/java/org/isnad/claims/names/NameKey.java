package org.isnad.claims.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name without what spelling may change: case, accents, articles, apostrophes, full stops. */
public final class NameKey {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("[’'`ʿʾ.]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES =
      Set.of("the", "al", "el", "ar", "as", "ash", "at", "az", "an", "ad", "a");

  private NameKey() {}

  /** The words of a name that tell it from others, lower case, in order. */
  public static List<String> words(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain =
        SILENT.matcher(plain.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "")).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BREAKS.split(plain)) {
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words joined by blanks. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }
}
