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
  private static final int BOND_LETTERS = 3;
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
    double lowest = a.consonants().equals(b.consonants()) ? LOWEST : OTHER_CONSONANTS;
    return bonded(a, b, sound(a, b, lowest));
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

  private static double sound(Token a, Token b, double lowest) {
    if (a.vowelless() == b.vowelless()) {
      double certainty = a.vowelless() ? WITHOUT_VOWELS : 1;
      return isFarApart(a, b, lowest)
          ? 0
          : sound(a.sound(), b.sound(), lowest / certainty) * certainty;
    }
    String left = a.consonants();
    String right = b.consonants();
    if (left.equals(right) && left.length() > 1) {
      return left.length() > 2 ? WITHOUT_VOWELS : FEW_CONSONANTS;
    }
    double certainty = WITHOUT_VOWELS * WITHOUT_VOWELS;
    return sound(left, right, lowest / certainty) * certainty;
  }

  private static boolean isFarApart(Token a, Token b, double lowest) {
    int left = a.sound().length();
    int right = b.sound().length();
    int limit = limit(Math.max(left, right), lowest);
    return Sounds.leastDistance(a.counts(), b.counts(), left - right) > limit;
  }

  private static int limit(int letters, double lowest) {
    return (int) Math.round((1 - lowest) * PER_LETTER * letters);
  }

  private static double sound(String a, String b, double lowest) {
    if (a.equals(b)) {
      return 1;
    }
    int letters = Math.max(a.length(), b.length());
    int limit = limit(letters, lowest);
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

  /** Some parts of a name that stand in a row, taken together as if they were written as one. */
  public static final class Joined {
    private static final int SHORTEST = 5;
    private static final double ALIKE_ENOUGH = 0.80;
    private static final long ABD = Sounds.counts("abd");
    private static final long ABU = Sounds.counts("abu");

    private final List<Token> tokens;
    private final long counts;
    private final int letters;
    private final boolean vowelless;
    private final boolean mixed;

    private Joined(List<Token> tokens) {
      this.tokens = tokens;
      this.vowelless = tokens.getFirst().vowelless();
      long classes = 0;
      int length = 0;
      boolean isMixed = false;
      for (Token token : tokens) {
        isMixed |= token.isNumber() || token.vowelless() != vowelless;
        classes += token.counts();
        length += token.sound().length();
      }
      this.counts = classes;
      this.letters = length;
      this.mixed = isMixed;
    }

    /** A number of parts from one on. */
    public static Joined of(List<Token> name, int from, int count) {
      return new Joined(name.subList(from, from + count));
    }

    /** How alike they are to one part of another name; 0 where it is not enough to be one. */
    public double likeness(Token one) {
      if (mixed || one.vowelless() != vowelless || one.latin().length() < SHORTEST) {
        return 0;
      }
      int length = one.sound().length() + (one.bond() == Bond.NONE ? 0 : BOND_LETTERS);
      int limit = limit(Math.max(letters, length), ALIKE_ENOUGH);
      int least = Sounds.leastDistance(whole(one.bond(), one.counts()), counts, length - letters);
      return least > limit ? 0 : sound(joined(), whole(one), ALIKE_ENOUGH);
    }

    private static long whole(Bond bond, long counts) {
      return switch (bond) {
        case NONE -> counts;
        case ABD -> counts + ABD;
        case ABU -> counts + ABU;
      };
    }

    private String joined() {
      StringBuilder joined = new StringBuilder();
      tokens.forEach(token -> joined.append(token.sound()));
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
}
