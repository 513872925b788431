package org.isnad.claims.syntax;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends past tenses that the tagger takes for participles, adjectives or nouns: "the rebels sided
 * with", "ISWAP split from".
 */
final class PastTags {
  private static final Set<String> BEFORE_WITH = Set.of("sided", "clashed", "merged", "partnered");
  private static final Set<String> MOVED =
      Set.of("advanced", "clashed", "marched", "retreated", "arrived", "surrendered", "converged");
  private static final int FARTHEST = 14;

  private PastTags() {}

  static void mend(TaggedWords words, int at) {
    boolean past =
        switch (words.tag(at)) {
          case "VBN" -> isMain(words, at);
          case "JJ" -> isBeforeWith(words, at);
          case "NN" -> isSplitting(words, at);
          default -> false;
        };
    if (past || isQuoting(words, at)) {
      words.mend(at, "VBD");
    }
  }

  private static boolean isMain(TaggedWords words, int at) {
    return isCommitting(words, at) || isMainBehindClause(words, at) || isOnlyVerb(words, at);
  }

  /** "said the RSF committed war crimes": no crimes that were committed, but who did. */
  private static boolean isCommitting(TaggedWords words, int at) {
    return words.form(at).equals("committed") && words.isNoun(at - 1) && words.isNoun(at + 1);
  }

  /** "The militias, which answer to him, deployed near Kamal": the sentence has no other verb. */
  private static boolean isMainBehindClause(TaggedWords words, int at) {
    if (!words.isBehindClause(at) || words.form(at + 1).equals("by")) {
      return false;
    }
    boolean inside = false;
    for (int other = 1; other <= words.last(); other++) {
      inside = other < at && (inside || words.isRelative(other));
      if (!inside && words.isFinite(other)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "M23 named Musanga governor": where no word is a finite verb, a participle behind a name is.
   */
  private static boolean isOnlyVerb(TaggedWords words, int at) {
    if (IntStream.rangeClosed(1, words.last()).anyMatch(words::isFinite)) {
      return false;
    }
    boolean acts =
        words.form(at - 1).matches("\\p{Lu}.*") && words.tag(at + 1).matches("NNPS?|DT|PRP\\$?");
    boolean moves = MOVED.contains(words.form(at)) && words.tag(at - 1).matches("NN.*|RB");
    return acts || moves;
  }

  /** "The rebels sided with the army": behind a noun and before "with" it is no adjective. */
  private static boolean isBeforeWith(TaggedWords words, int at) {
    return BEFORE_WITH.contains(words.form(at))
        && words.tag(at - 1).matches("NN.*|CC|RB")
        && words.form(at + 1).equals("with");
  }

  /** "ISWAP split from Boko Haram". */
  private static boolean isSplitting(TaggedWords words, int at) {
    return words.form(at).equalsIgnoreCase("split")
        && (at == 1 || words.isNoun(at - 1))
        && words.form(at + 1).matches("from|into");
  }

  /** "Sudan Tribune quoted army spokesman Nabil Abdallah as saying". */
  private static boolean isQuoting(TaggedWords words, int at) {
    return words.form(at).equals("quoted")
        && words.isNoun(at - 1)
        && IntStream.range(at + 1, at + FARTHEST)
            .anyMatch(i -> words.form(i).equals("as") && words.form(i + 1).equals("saying"));
  }
}
