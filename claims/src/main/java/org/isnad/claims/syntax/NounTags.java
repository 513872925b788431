package org.isnad.claims.syntax;

import java.util.regex.Pattern;

/** Mends the tags of acronyms, of the month of May, of "loyal" and of offensives in a direction. */
final class NounTags {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}|\\p{Lu}{1,4}-?\\d{1,3}");

  private static final Pattern BEFORE_MONTH =
      Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?|of|in|since|until|by|last|early|late|mid");

  private static final Pattern DAY_OR_YEAR = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");

  private NounTags() {}

  static void mend(TaggedWords words, int at) {
    if (isOffensive(words, at)) {
      words.mend(at, "NN");
      words.mend(at + 1, "RB");
    } else if (isParamilitary(words, at)) {
      words.mend(at, "NN");
    } else if (isAcronym(words, at) || isMonth(words, at)) {
      words.mend(at, "NNP");
    } else if (words.form(at).equals("loyal") && words.isNoun(at)) {
      words.mend(at, "JJ");
    } else if (isNumbering(words, at)) {
      words.mend(at, "VB");
    }
  }

  /** "launched an offensive north of Goma": a thing, and where. */
  private static boolean isOffensive(TaggedWords words, int at) {
    return words.form(at).equals("offensive")
        && words.form(at + 1).matches("(?:north|south)(?:east|west)?|east|west")
        && words.form(at + 2).equals("of");
  }

  /** "the RSF paramilitary attacked": a noun. */
  private static boolean isParamilitary(TaggedWords words, int at) {
    return words.form(at).equals("paramilitary")
        && words.tag(at).equals("JJ")
        && words.tag(at + 1).matches("VB[DZP]|MD|,");
  }

  /** "the leader of the M23": a name, not a plain noun. */
  private static boolean isAcronym(TaggedWords words, int at) {
    return words.tag(at).matches("NN|JJ|VBN|CD") && ACRONYM.matcher(words.form(at)).matches();
  }

  /** "were estimated to number 3,000": a verb. */
  private static boolean isNumbering(TaggedWords words, int at) {
    return words.form(at).equals("number")
        && words.form(at - 1).equals("to")
        && words.tag(at + 1).equals("CD");
  }

  /** "on 5 May", "May 2019": no auxiliary. */
  private static boolean isMonth(TaggedWords words, int at) {
    return words.form(at).equals("May")
        && words.tag(at).equals("MD")
        && (BEFORE_MONTH.matcher(words.form(at - 1)).matches()
            || DAY_OR_YEAR.matcher(words.form(at + 1)).matches());
  }
}
