package org.isnad.entities.internal.names;

import java.util.List;
import org.isnad.entities.internal.names.Group.Table;
import org.isnad.entities.internal.names.Token.Bond;

/** How alike two parts of names are, from 0 to 1. */
public final class Likeness {
  private static final double LOWEST = 0.74;

  /** A consonant more or another one asks for a longer word around it. */
  private static final double OTHER_CONSONANTS = 0.82;

  private static final double ONE_BOND = 0.75;
  private static final double OTHER_BOND = 0.5;
  private static final double WITHOUT_VOWELS = 0.95;
  private static final double FEW_CONSONANTS = 0.85;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int PER_LETTER = 100;
  private static final char FIRST_SIGN = '\u2e80';

  private Likeness() {}

  /** How alike two parts are; 0 where the tables know them as different words. */
  public static double of(Token a, Token b) {
    if (a.isNumber() || b.isNumber()) {
      return a.number() == b.number() ? 1 : 0;
    }
    if (a.group().isPresent() && b.group().isPresent()) {
      return a.group().get().number() == b.group().get().number() ? bonded(a, b, 1) : 0;
    }
    if (areOtherSigns(a.shown(), b.shown())) {
      return 0;
    }
    if (a.latin().equals(b.latin())) {
      return bonded(a, b, 1);
    }
    if (a.isInitial() || b.isInitial() || isKind(a) || isKind(b)) {
      return 0;
    }
    double alike = sound(a, b);
    boolean isEnough = alike >= OTHER_CONSONANTS || a.consonants().equals(b.consonants());
    return isEnough ? bonded(a, b, alike) : 0;
  }

  /** Two words in Chinese or Korean signs are told apart by the signs, not by how they sound. */
  private static boolean areOtherSigns(String a, String b) {
    return a.charAt(0) >= FIRST_SIGN
        && b.charAt(0) >= FIRST_SIGN
        && isSigns(a)
        && isSigns(b)
        && Character.UnicodeScript.of(a.charAt(0)) == Character.UnicodeScript.of(b.charAt(0))
        && !a.equals(b);
  }

  private static boolean isSigns(String word) {
    return switch (Character.UnicodeScript.of(word.charAt(0))) {
      case HAN, HANGUL -> true;
      default -> false;
    };
  }

  /** A class noun is known by its table alone, never by its sound. */
  private static boolean isKind(Token token) {
    return token.isIn(Table.COMPANY_NOUN);
  }

  private static double bonded(Token a, Token b, double likeness) {
    if (a.bond() == b.bond()) {
      return likeness;
    }
    return likeness * (a.bond() == Bond.NONE || b.bond() == Bond.NONE ? ONE_BOND : OTHER_BOND);
  }

  private static double sound(Token a, Token b) {
    if (a.vowelless() == b.vowelless()) {
      return isFarApart(a, b)
          ? 0
          : sound(a.sound(), b.sound()) * (a.vowelless() ? WITHOUT_VOWELS : 1);
    }
    String left = a.consonants();
    String right = b.consonants();
    return left.equals(right) && left.length() > 1
        ? left.length() > 2 ? WITHOUT_VOWELS : FEW_CONSONANTS
        : sound(left, right) * WITHOUT_VOWELS * WITHOUT_VOWELS;
  }

  private static boolean isFarApart(Token a, Token b) {
    int left = a.sound().length();
    int right = b.sound().length();
    int limit = (int) ((1 - LOWEST) * PER_LETTER * Math.max(left, right));
    return Sounds.leastDistance(a.mask(), b.mask(), Math.abs(left - right)) > limit;
  }

  private static double sound(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int letters = Math.max(a.length(), b.length());
    int limit = (int) ((1 - LOWEST) * PER_LETTER * letters);
    int distance = Sounds.distance(a, b, limit);
    return distance > limit ? 0 : 1 - (double) distance / (PER_LETTER * letters);
  }

  /** Whether two parts begin with the same sound or one that stands for it; vowels are one. */
  public static boolean isSameStart(Token a, Token b) {
    if (a.sound().isEmpty() || b.sound().isEmpty() || a.vowelless() != b.vowelless()) {
      return true;
    }
    return Sounds.isSimilar(a.sound().charAt(0), b.sound().charAt(0));
  }

  /** Whether one part is the beginning of the other. */
  public static boolean isShortened(Token a, Token b) {
    String shorter = a.sound().length() < b.sound().length() ? a.sound() : b.sound();
    String longer = a.sound().length() < b.sound().length() ? b.sound() : a.sound();
    boolean bothKnown = a.group().isPresent() && b.group().isPresent();
    return !bothKnown
        && !a.isNumber()
        && !b.isNumber()
        && !areOtherSigns(a.shown(), b.shown())
        && shorter.length() >= SHORTEST_BEGINNING
        && longer.startsWith(shorter);
  }

  /** How alike one part is to several that stand in a row in a name, written together. */
  public static double ofJoined(Token one, List<Token> tokens, int from, int count) {
    String whole = whole(one);
    int mask = 0;
    int letters = 0;
    for (int k = from; k < from + count; k++) {
      Token token = tokens.get(k);
      if (token.isNumber() || token.vowelless() != one.vowelless()) {
        return 0;
      }
      mask |= token.mask();
      letters += token.sound().length();
    }
    int limit = (int) ((1 - LOWEST) * PER_LETTER * Math.max(letters, whole.length()));
    int least = Sounds.leastDistance(Sounds.mask(whole), mask, Math.abs(letters - whole.length()));
    return least > limit ? 0 : sound(joined(tokens, from, count), whole);
  }

  private static String joined(List<Token> tokens, int from, int count) {
    StringBuilder joined = new StringBuilder();
    for (int k = from; k < from + count; k++) {
      joined.append(tokens.get(k).sound());
    }
    return joined.toString();
  }

  private static String whole(Token one) {
    return switch (one.bond()) {
      case NONE -> one.sound();
      case ABD -> "abd" + one.sound();
      case ABU -> "abu" + one.sound();
    };
  }
}
