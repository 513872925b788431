package org.isnad.evaluation.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;

/**
 * Who and what the made-up reports speak of. How often a thing is named falls with its rank, as
 * words and towns do (Zipf): the first of 5,000 places takes about a tenth of all mentions.
 */
final class MadeUpWorld {
  static final int ACTORS = 20_000;
  static final int PLACES = 5_000;
  private static final int WORDS = 30_000;
  private static final int SOURCES = 200;
  private static final String[] ROOTS = {
    "ba", "dar", "mis", "ra", "ta", "zi", "tan", "wad", "ghar", "yan", "sir", "te", "ku", "fra",
    "jab", "al", "nus", "ben", "gha", "zi"
  };
  private static final String[] ARABIC = {
    "در", "نة", "سر", "ت", "بن", "غا", "زي", "مص", "را", "تة", "طر", "اب", "لس", "سب", "ها", "زو"
  };

  /** Shares of the types in a thousand, near those of the gold claims. */
  private static final int[] SHARES = {
    60, 80, 80, 40, 80, 70, 60, 30, 50, 10, 5, 5, 40, 30, 10, 350
  };

  private final String[] words = new String[WORDS];

  MadeUpWorld(long seed) {
    Random random = new Random(seed ^ 0x5eed);
    for (int i = 0; i < WORDS; i++) {
      words[i] =
          ROOTS[random.nextInt(ROOTS.length)]
              + ROOTS[random.nextInt(ROOTS.length)]
              + Integer.toString(i, 36);
    }
  }

  static String actorId(int actor) {
    return "actor:made-up-" + actor;
  }

  static String placeId(int place) {
    return "place:made-up-" + place;
  }

  String actorName(int actor) {
    return actor % 10 == 9
        ? "كتيبة "
            + ARABIC[actor % 16]
            + ARABIC[actor / 16 % 16]
            + ARABIC[actor / 256 % 16]
            + " "
            + actor
        : "Brigade " + words[actor] + " " + ROOTS[actor % 20];
  }

  String placeName(int place) {
    return place % 10 == 9
        ? ARABIC[place % 16] + ARABIC[place / 16 % 16] + ARABIC[place / 256 % 16]
        : "Bir " + words[place + 5000];
  }

  int actor(Random random) {
    return skewed(random, ACTORS);
  }

  int place(Random random) {
    return skewed(random, PLACES);
  }

  String source(Random random) {
    return "Source " + skewed(random, SOURCES);
  }

  String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(words[skewed(random, WORDS)]);
    }
    return text.toString();
  }

  String word(int rank) {
    return words[rank];
  }

  private static int skewed(Random random, int number) {
    return (int) Math.min(number - 1, Math.exp(random.nextDouble() * Math.log(number)) - 1);
  }

  ClaimType type(Random random) {
    int draw = random.nextInt(1000);
    for (int i = 0; i < SHARES.length; i++) {
      draw -= SHARES[i];
      if (draw < 0) {
        return ClaimType.values()[i];
      }
    }
    return ClaimType.EVENT;
  }

  Optional<Edtf> when(Random random, LocalDate day) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> Optional.empty();
      case 4, 5, 6 -> Optional.of(Edtf.of(day.minusDays(random.nextInt(10))));
      case 7 -> Optional.of(Edtf.of(day.toString().substring(0, 7)));
      case 8 -> Optional.of(Edtf.of(day.getYear() + "~"));
      default -> Optional.of(Edtf.of(day.minusDays(random.nextInt(700)) + "/.."));
    };
  }
}
