package org.isnad.picture.internal.opinions;

import java.util.Arrays;

/**
 * The runs of four words of a text, as numbers, of which those divisible by four are kept (the
 * "modulo" sketch of Broder 1997).
 */
final class Shingles {
  private static final int WORDS_IN_A_RUN = 4;
  private static final int KEPT_OF = 4;

  private Shingles() {}

  /** The kept runs, each once. */
  static long[] of(String text) {
    long[] last = new long[WORDS_IN_A_RUN];
    long[] kept = new long[16];
    int count = 0;
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      long word = 0;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word = word * 31 + Character.toLowerCase(text.charAt(at++));
      }
      at++;
      if (word != 0) {
        last[words++ % WORDS_IN_A_RUN] = word;
        long run = words < WORDS_IN_A_RUN ? 1 : mix(last, words);
        if (run % KEPT_OF == 0) {
          kept = count == kept.length ? Arrays.copyOf(kept, count * 2) : kept;
          kept[count++] = run;
        }
      }
    }
    return Arrays.stream(kept, 0, count).distinct().toArray();
  }

  private static long mix(long[] last, int words) {
    long hash = 1125899906842597L;
    for (int i = 0; i < WORDS_IN_A_RUN; i++) {
      hash = (hash ^ last[(words + i) % WORDS_IN_A_RUN]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
