package org.isnad.entities.internal;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.isnad.model.ClaimId;

/** Names folded for comparison: case, accents, apostrophes, hyphens and articles do not count. */
public final class Names {
  private static final Set<String> ARTICLES =
      Set.of("the", "al", "el", "ar", "as", "ash", "at", "az", "an", "ad");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|[’'‘`ʿʾ.]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /** The key under which spellings that differ only in such things meet; empty for no letters. */
  public static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    StringJoiner key = new StringJoiner(" ");
    for (String word : BREAKS.split(plain.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        key.add(word);
      }
    }
    return key.toString();
  }

  /** A readable id part in plain Latin letters: "Bunyan al-Marsus" becomes "bunyan-al-marsus". */
  public static String slug(String name) {
    String latin = isAscii(name) ? name : Latin.LETTERS.transliterate(name);
    String slug =
        latin
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’'‘`ʿʾ.]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? ClaimId.of(name) : slug;
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  /** Made on first need: it takes a while. */
  private static final class Latin {
    static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
