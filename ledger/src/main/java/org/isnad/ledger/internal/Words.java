package org.isnad.ledger.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of a text as search compares them, the same in every database: lower case, without
 * accents, vowel marks and stretching strokes, with Arabic letters that are written alike taken as
 * one (alif with or without hamza, final ya and alif maqsura, ta marbuta and ha) and digits of any
 * script as 0 to 9.
 */
final class Words {
  private static final int LONGEST = 64;

  private Words() {}

  static Set<String> of(String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      add(text, words);
    }
    return words;
  }

  static void add(String text, Collection<String> words) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder word = new StringBuilder();
    int length = plain.length();
    for (int i = 0; i < length; ) {
      int character = plain.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isLetter(character)) {
        word.appendCodePoint(folded(Character.toLowerCase(character)));
      } else if (Character.isDigit(character)) {
        word.append(Character.digit(character, 10));
      } else if (!isMark(character)) {
        finish(word, words);
      }
    }
    finish(word, words);
  }

  private static void finish(StringBuilder word, Collection<String> words) {
    if (!word.isEmpty() && word.length() <= LONGEST) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || character == 'ـ'
        || Character.isIdentifierIgnorable(character) && character > ' ';
  }

  private static int folded(int letter) {
    return switch (letter) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case 'ß' -> 's';
      case 'ı' -> 'i';
      default -> letter;
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
