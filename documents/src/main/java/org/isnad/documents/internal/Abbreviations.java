package org.isnad.documents.internal;

import java.util.Locale;
import java.util.Set;

/** Words that end with a stop without ending a sentence. */
final class Abbreviations {
  /** Before a name or a number: never the end of a sentence. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "gen",
          "lt",
          "col",
          "maj",
          "brig",
          "capt",
          "cpt",
          "cmdr",
          "cdr",
          "adm",
          "sgt",
          "cpl",
          "pvt",
          "pfc",
          "amb",
          "pres",
          "sen",
          "rep",
          "gov",
          "prof",
          "dr",
          "mr",
          "mrs",
          "ms",
          "messrs",
          "st",
          "mt",
          "rev",
          "hon",
          "supt",
          "insp",
          "fr",
          "approx",
          "ca",
          "vs",
          "cf",
          "a.k.a",
          "e.g",
          "i.e",
          "viz",
          "lt.-gen",
          "maj.-gen",
          "brig.-gen",
          "lt.-col");

  /** Before a number. */
  private static final Set<String> BEFORE_A_NUMBER =
      Set.of("no", "nos", "art", "para", "fig", "pp", "p", "vol", "ch", "sec", "res");

  /** Months and days, written large. */
  private static final Set<String> OF_THE_CALENDAR =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun");

  /** Before anything: the end of a sentence only where the next word begins one. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "jr", "sr", "etc", "inc", "ltd", "corp", "co", "bros", "dept", "est", "al", "a.m", "p.m",
          "km", "govt", "univ", "ed", "eds");

  /** Small words that begin a sentence when written large. */
  private static final Set<String> BEGINNERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "its",
          "his",
          "her",
          "their",
          "our",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "to",
          "with",
          "after",
          "before",
          "since",
          "until",
          "during",
          "while",
          "when",
          "where",
          "if",
          "as",
          "although",
          "though",
          "because",
          "but",
          "and",
          "or",
          "yet",
          "so",
          "however",
          "meanwhile",
          "moreover",
          "nonetheless",
          "nevertheless",
          "also",
          "later",
          "soon",
          "then",
          "there",
          "some",
          "many",
          "most",
          "both",
          "all",
          "several",
          "other",
          "another",
          "such",
          "what",
          "who",
          "why",
          "how",
          "under",
          "over",
          "despite",
          "according",
          "instead",
          "only",
          "even",
          "now",
          "today",
          "no",
          "not",
          "each",
          "among",
          "following");

  private Abbreviations() {}

  /**
   * Whether a stop belongs to the word before it and not to the sentence.
   *
   * @param word the word before the stop
   * @param next the word behind it
   */
  static boolean joins(String word, String next) {
    String small = word.toLowerCase(Locale.ROOT);
    if (BEFORE_A_NAME.contains(small)) {
      return true;
    }
    if (BEFORE_A_NUMBER.contains(small)) {
      return Character.isDigit(next.charAt(0));
    }
    boolean dotted = word.matches("\\p{Lu}|(?:\\p{L}{1,2}\\.-?)+\\p{L}{1,2}");
    boolean known = ELSEWHERE.contains(small) || OF_THE_CALENDAR.contains(word);
    return (dotted || known) && !begins(next);
  }

  private static boolean begins(String next) {
    if (next.startsWith("•")) {
      return true;
    }
    String bare = next.replaceAll("^[“\"‘'(\\[]+", "").replaceAll("[^\\p{L}.].*$", "");
    boolean large = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
    return large && BEGINNERS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
