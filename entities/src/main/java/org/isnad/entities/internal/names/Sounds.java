package org.isnad.entities.internal.names;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike two words sound, as an edit distance over letters that were first rewritten by their
 * sound ("Djamel", "Jamal"), in which a vowel costs less than a consonant and letters that stand
 * for one another cost little.
 *
 * <p>The distance is Levenshtein's with weights and with swaps of neighbours (Damerau 1964); the
 * weights are in hundredths of a wholly different letter. It differs from phonetic codes such as
 * Beider-Morse in that it keeps the vowels as weak evidence, which tells Hasan from Husayn.
 */
public final class Sounds {
  private static final int OTHER = 100;
  private static final int VOWEL_FOR_VOWEL = 28;
  private static final int VOWEL_MORE = 38;
  private static final int SIMILAR = 35;
  private static final int WEAK_MORE = 40;
  private static final int SWAP = 60;
  private static final int LETTERS = 128;
  private static final int LONGEST = 48;
  private static final char START = '^';

  private static final List<String[]> REWRITINGS = new ArrayList<>();
  private static final int[][] REPLACE = new int[LETTERS][LETTERS];
  private static final long[] CLASSES = new long[LETTERS];

  /** Consonants that may stand for one another; behind the dash those that go beyond the class. */
  private static final List<String> ALIKE = List.of("kqc-xg", "dts-z$", "lr-", "mn-", "bfp-v");

  /** Letters of a class are counted in so many bits, those that stay in it so many bits higher. */
  private static final int BITS = 6;

  private static final int STAYING = 32;
  private static final int COUNT = (1 << BITS) - 1;
  private static final int[] MORE = new int[LETTERS];

  static {
    fillCosts();
    boolean similar = false;
    for (String line : TableFile.lines("sounds.txt")) {
      String[] words = line.split("\\s+");
      if (words[0].equals("similar")) {
        similar = true;
      } else if (similar) {
        addSimilar(words);
      } else {
        REWRITINGS.add(words);
      }
    }
  }

  private Sounds() {}

  private static void fillCosts() {
    for (int a = 0; a < LETTERS; a++) {
      MORE[a] = isVowel((char) a) ? VOWEL_MORE : OTHER;
      for (int b = 0; b < LETTERS; b++) {
        boolean vowels = isVowel((char) a) && isVowel((char) b);
        REPLACE[a][b] = a == b ? 0 : vowels ? VOWEL_FOR_VOWEL : OTHER;
      }
    }
    for (int k = 0; k < ALIKE.size(); k++) {
      long own = (1L << (BITS * k)) | (1L << (STAYING + BITS * k));
      for (char letter : ALIKE.get(k).toCharArray()) {
        if (letter == '-') {
          own = 1L << (BITS * k);
        } else {
          CLASSES[letter] = own;
        }
      }
    }
    MORE['h'] = WEAK_MORE;
    MORE['w'] = WEAK_MORE + 10;
    setSimilar('w', 'u');
    setSimilar('w', 'o');
  }

  private static void addSimilar(String[] letters) {
    for (String a : letters) {
      for (String b : letters) {
        if (!a.equals(b)) {
          setSimilar(a.charAt(0), b.charAt(0));
        }
      }
    }
  }

  private static void setSimilar(char a, char b) {
    REPLACE[a][b] = Math.min(REPLACE[a][b], SIMILAR);
    REPLACE[b][a] = REPLACE[a][b];
  }

  /** Whether two sounds are one or may stand for one another. */
  static boolean isSimilar(char a, char b) {
    return REPLACE[a & 127][b & 127] <= SIMILAR;
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  /** A plain Latin word by its sound, doubled letters written once. */
  static String of(String latin) {
    String sound = latin;
    for (String[] rewriting : REWRITINGS) {
      if (rewriting[0].charAt(0) == START) {
        sound = rewriteStart(sound, rewriting[0].substring(1), rewriting[1]);
      } else if (sound.contains(rewriting[0])) {
        sound = sound.replace(rewriting[0], rewriting[1]);
      }
    }
    StringBuilder single = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    if (single.length() > 3 && single.charAt(single.length() - 1) == 'h') {
      single.setLength(single.length() - 1);
    }
    return single.length() > LONGEST ? single.substring(0, LONGEST) : single.toString();
  }

  private static String rewriteStart(String sound, String from, String to) {
    return sound.startsWith(from) ? to + sound.substring(from.length()) : sound;
  }

  /** The consonants of a sound with the weak ones left out: one key for all spellings. */
  static String consonants(String sound) {
    StringBuilder key = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (!isVowel(c) && c != 'w') {
        char folded = fold(c);
        if (key.isEmpty() || key.charAt(key.length() - 1) != folded) {
          key.append(folded);
        }
      }
    }
    return key.toString();
  }

  /** Letters that stand for one another in transliterations, under one letter. */
  private static char fold(char c) {
    return switch (c) {
      case 'x', 'g', 'q' -> 'k';
      case 'z' -> 'd';
      case '$' -> 's';
      case 'v', 'f', 'p' -> 'b';
      default -> c;
    };
  }

  /**
   * How many letters there are of each class of consonants that may stand for one another, and how
   * many of these stand for no letter beyond their class.
   */
  static long counts(String sound) {
    long counts = 0;
    for (int i = 0; i < sound.length(); i++) {
      counts += CLASSES[sound.charAt(i) & 127];
    }
    return counts;
  }

  /**
   * A figure that the distance of two sounds with these counts and this difference in length cannot
   * be below: each letter of a class for which the other has none left costs a whole letter.
   */
  static int leastDistance(long left, long right, int lengths) {
    int onlyLeft = 0;
    int onlyRight = 0;
    for (int shift = 0; shift < STAYING - 1; shift += BITS) {
      int ours = (int) (left >>> shift) & COUNT;
      int theirs = (int) (right >>> shift) & COUNT;
      onlyLeft += Math.max(0, ((int) (left >>> (STAYING + shift)) & COUNT) - theirs);
      onlyRight += Math.max(0, ((int) (right >>> (STAYING + shift)) & COUNT) - ours);
    }
    return Math.max(OTHER * Math.max(onlyLeft, onlyRight), VOWEL_MORE * Math.abs(lengths));
  }

  /** The distance of two sounds in hundredths, or a figure above the limit where it is more. */
  static int distance(String a, String b, int limit) {
    int n = a.length();
    int m = b.length();
    int[] before = new int[m + 1];
    int[] above = new int[m + 1];
    int[] row = new int[m + 1];
    for (int j = 1; j <= m; j++) {
      above[j] = above[j - 1] + MORE[b.charAt(j - 1) & 127];
    }
    for (int i = 1; i <= n; i++) {
      char c = a.charAt(i - 1);
      row[0] = above[0] + MORE[c & 127];
      int best = row[0];
      for (int j = 1; j <= m; j++) {
        char d = b.charAt(j - 1);
        int cost = above[j - 1] + REPLACE[c & 127][d & 127];
        cost = Math.min(cost, above[j] + MORE[c & 127]);
        cost = Math.min(cost, row[j - 1] + MORE[d & 127]);
        if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
          cost = Math.min(cost, before[j - 2] + SWAP);
        }
        row[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[m];
  }
}
