package org.isnad.entities.internal.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Letters made plain: case, accents, apostrophes and the variants of Arabic and Persian letters do
 * not count; other scripts are written in Latin letters by ICU.
 */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’'‘`´ʿʾʼ′]+");

  private Folding() {}

  /** A text without case, marks and apostrophes, in its own script. */
  public static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    bare.toLowerCase(Locale.ROOT).chars().forEach(c -> plain.append(letter((char) c)));
    return plain.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && c != ' ' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ې', 'ے' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة', 'ۀ', 'ہ', 'ھ' -> 'ه';
      case 'ı' -> 'i';
      default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    };
  }

  /** A plain word in Latin letters only; what cannot be written in Latin is left out. */
  public static String latin(String plain) {
    if (isPlain(plain)) {
      return plain;
    }
    String latin = plain((isCyrillic(plain) ? Latin.CYRILLIC : Latin.LETTERS).transliterate(plain));
    StringBuilder kept = new StringBuilder(latin.length());
    latin
        .chars()
        .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Whether a word is written in a script that leaves short vowels out. */
  static boolean isVowelless(String word) {
    int first = word.codePointAt(0);
    Character.UnicodeScript script = Character.UnicodeScript.of(first);
    return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
  }

  private static boolean isCyrillic(String plain) {
    return plain
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  /** Made on first need: it takes a while. */
  private static final class Latin {
    static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    static final Transliterator CYRILLIC =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
  }
}
