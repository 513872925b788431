package org.isnad.claims.syntax;

import java.util.Set;

/**
 * Mends present tenses that the tagger takes for nouns: a verb behind an acronym taken for a plural
 * ("the PFG controls Ras Lanuf"), and a verb behind a plural where the sentence has no other ("the
 * rebels control Afrin").
 */
final class PresentTags {
  private static final Set<String> VERBS =
      Set.of(
          "controls",
          "claims",
          "leads",
          "backs",
          "attacks",
          "supports",
          "fights",
          "answers",
          "heads",
          "commands",
          "arms",
          "funds",
          "rules",
          "hosts",
          "trains",
          "raids",
          "plans",
          "strikes",
          "numbers",
          "names",
          "reports",
          "fields",
          "targets",
          "battles",
          "threatens",
          "groups",
          "pledges");
  private static final Set<String> PLURAL_VERBS =
      Set.of(
          "number", "control", "patrol", "hold", "man", "command", "head", "guard", "claim", "base",
          "lead", "field", "back", "support", "attack", "fight", "raid", "name", "total", "answer",
          "host", "train", "target", "battle");
  private static final Set<String> QUANTITY =
      Set.of("about", "around", "some", "over", "between", "roughly", "nearly", "almost");
  private static final Set<String> BEFORE_OBJECT =
      Set.of("DT", "NNP", "NNPS", "PRP$", "CD", "JJ", "TO");

  private PresentTags() {}

  /** Where no word of a sentence is a verb, a noun of both sorts behind a plural is one. */
  static void mendOnlyVerb(TaggedWords words) {
    boolean plural = false;
    int found = 0;
    for (int at = 1; at <= words.last(); at++) {
      String tag = words.tag(at);
      if (words.isFinite(at) || tag.equals("VB")) {
        return;
      }
      boolean verb = tag.equals("NN") && PLURAL_VERBS.contains(words.form(at));
      if (verb && plural && words.isNoun(at - 1) && isBeforeObject(words, at) && found == 0) {
        found = at;
      }
      plural |= tag.equals("NNS") || tag.equals("NNPS");
    }
    if (found > 0) {
      words.mend(found, "VBP");
    }
  }

  static void mend(TaggedWords words, int at) {
    if (words.tag(at).equals("NNS") && isSingular(words, at)) {
      words.mend(at, "VBZ");
    } else if (isBehindWhich(words, at) || isHoldingSway(words, at) || isBacking(words, at)) {
      words.mend(at, "VBP");
    } else if (isSidingWith(words, at)) {
      words.mend(at, words.form(at).equals("side") ? "VBP" : "VBG");
    } else if (isToNumber(words, at)) {
      words.mend(at, "VB");
    }
  }

  private static boolean isSingular(TaggedWords words, int at) {
    return VERBS.contains(words.form(at)) && hasSubjectAndObject(words, at)
        || words.form(at).equals("numbers") && isBeforeCount(words, at)
        || isSupplying(words, at)
        || isAnswering(words, at);
  }

  private static boolean hasSubjectAndObject(TaggedWords words, int at) {
    boolean behindName =
        words.tag(at - 1).startsWith("NNP")
            || words.form(at - 1).matches("[A-Z][A-Z0-9]+|which|who");
    return behindName && isBeforeObject(words, at)
        || words.isBehindClause(at) && isBeforeQuantity(words, at);
  }

  private static boolean isBeforeObject(TaggedWords words, int at) {
    return BEFORE_OBJECT.contains(words.tag(at + 1)) || QUANTITY.contains(words.form(at + 1));
  }

  private static boolean isBeforeQuantity(TaggedWords words, int at) {
    return isBeforeObject(words, at)
        || words.form(at + 1).matches("most|much|many|all|parts|several");
  }

  /** "and numbers 2,500 men". */
  private static boolean isBeforeCount(TaggedWords words, int at) {
    return words.tag(at + 1).equals("CD") && words.isNoun(at + 2);
  }

  /** "supplies arms to the rebels". */
  private static boolean isSupplying(TaggedWords words, int at) {
    return words.form(at).equals("supplies")
        && words.isNoun(at + 1)
        && words.form(at + 2).equals("to");
  }

  /** "the operations room answers to the government". */
  private static boolean isAnswering(TaggedWords words, int at) {
    return words.form(at).equals("answers")
        && words.tag(at - 1).matches("NNP?")
        && words.form(at + 1).equals("to");
  }

  /** "militias, which answer to": what follows "which" is a verb. */
  private static boolean isBehindWhich(TaggedWords words, int at) {
    return words.tag(at).equals("NN")
        && PLURAL_VERBS.contains(words.form(at))
        && words.form(at - 1).equals("which");
  }

  private static boolean isHoldingSway(TaggedWords words, int at) {
    return words.form(at).equals("hold") && words.form(at + 1).equals("sway");
  }

  /** "Egypt and the UAE back the army". */
  private static boolean isBacking(TaggedWords words, int at) {
    return words.form(at).equals("back")
        && words.tag(at).equals("RB")
        && words.isNoun(at - 1)
        && BEFORE_OBJECT.contains(words.tag(at + 1));
  }

  /** "the tribes now side with the army", "leaving neutrality and siding with the army". */
  private static boolean isSidingWith(TaggedWords words, int at) {
    boolean side =
        words.form(at).equals("side")
            && (words.tag(at - 1).equals("RB") || words.tag(at - 1).equals("NNS"));
    return (side || words.form(at).equals("siding"))
        && words.tag(at).equals("NN")
        && words.form(at + 1).equals("with");
  }

  /** "said to number 300 men". */
  private static boolean isToNumber(TaggedWords words, int at) {
    return words.form(at).equals("number")
        && words.form(at - 1).equals("to")
        && isBeforeCount(words, at);
  }
}
