package org.isnad.claims.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as a parser likes it: bullets, parentheses, brackets and the bound words of numbers
 * off, quotes straight, dashes apart. Each of its characters knows where it stands in the sentence
 * as written.
 *
 * @param text the text to parse
 * @param origins for each character of the text, and for its end, the offset in the sentence
 */
@SuppressWarnings("ArrayRecordComponent")
record Straightened(String text, int[] origins) {
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[•*▪◦·–-]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+");
  private static final Pattern ASIDE = Pattern.compile("\\s?\\([^()]*\\)");
  private static final Pattern LEAD_IN =
      Pattern.compile("\\b(from|to|by|with|of|in|including|include|includes|are|were|against):\\s");

  /** "made up, among others, of": no word of the clause. */
  private static final Pattern ASIDE_WORDS =
      Pattern.compile(
          ",? \\b(?:inter alia|among(?:st)? (?:many )?others|among other things)\\b,?(?= \\p{L})");

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\bI\\.S\\.(?=[\\s’',]|$)|\\bIS\\b(?![.’'-]?[A-Z])");
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?i:up to|at most|at least|more than|less than|fewer than|as many as|no more than|no"
              + " fewer than|around|about|approximately|roughly|some|nearly|almost|over|an"
              + " estimated|close to|upwards of|a maximum of|between \\d[\\d,]*"
              + " and|\\d{1,3}(?:,\\d{3})+ ?(?:to|or|[-–]))\\s?(?=\\d)");
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String WEEKDAY =
      "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night|afternoon))?";

  /** "On 8 December rebels entered": a comma behind the date keeps it apart from who acts. */
  private static final Pattern OPENING_DATE =
      Pattern.compile(
          "(?:^|[,;:—–] ?(?:and |but |while |when |where"
              + " )?)(?:(?i:in|since|by|until|during|from)(?: (?:early|mid|late))?[ -](?:"
              + MONTH
              + "(?: "
              + YEAR
              + ")?|"
              + YEAR
              + ")|(?i:on|since|by|until|from)(?: the (?:morning|evening|night) of)? (?:\\d{1,2} "
              + MONTH
              + "(?:,? "
              + YEAR
              + ")?|"
              + MONTH
              + " \\d{1,2}(?:, "
              + YEAR
              + ")?|"
              + WEEKDAY
              + "))(?<gap>"
              + " )(?=[\\p{L}\\d“\"])(?!(?:morning|evening|night|afternoon|and|or|to|in|at|when|after|before|as|alone|by|with|until|till|through|for|of|on|from|near|following|during|last|this|that|onwards?|was|were|is|are|had|has|have)\\b)(?!"
              + MONTH
              + ")");

  /** "the U.N.'s list": the tokenizer would end the sentence at the last stop. */
  private static final Pattern BEHIND_STOP =
      Pattern.compile("(?<=\\b\\p{Lu}\\.\\p{Lu}\\.)(?=[’']s\\b)");

  private static final Pattern STOP_BEHIND_ACRONYM =
      Pattern.compile("(?<=[A-Z][A-Z0-9])\\.(?=[”\"’']?$)");

  /** "the first leader — killed in April — was": what a participle tells between dashes. */
  private static final Pattern DASHED =
      Pattern.compile(
          "\\s?(?:—| [-–] )\\s?(?<inside>(?:\\p{Ll}+ed|led|held|known|born|shot|lost|sent)"
              + " [^—,;:]{2,60}?)(?:—\\s?| [-–] )(?=\\p{Ll})");

  private static final Pattern DASH = Pattern.compile("\\s?—\\s?| - (?=\\p{L})");
  private static final Pattern POSSESSIVE_ABBREVIATION = Pattern.compile("\\bI\\.S\\.’s");

  static Straightened of(String sentence) {
    Draft draft = new Draft(sentence);
    draft.drop(BULLET);
    draft.drop(ASIDE);
    draft.drop(ASIDE_WORDS);
    draft.dropColons(LEAD_IN);
    draft.drop(BOUND);
    draft.setOffByCommas(DASHED);
    draft.replace(STOP_BEHIND_ACRONYM, " .");
    draft.setApart(OPENING_DATE);
    draft.replace(POSSESSIVE_ABBREVIATION, "ISIS's");
    draft.replace(BEHIND_STOP, " ");
    draft.replace(ABBREVIATION, "ISIS");
    draft.straighten();
    return draft.finish();
  }

  /** The offset in the sentence as written of a character of the text. */
  int origin(int offset) {
    return origins[offset];
  }

  /** The offset behind the character that ends before this offset of the text. */
  int originOfEnd(int end) {
    return end == 0 ? origins[0] : origins[end - 1] + 1;
  }

  private static final class Draft {
    private StringBuilder text;
    private int[] origins;

    Draft(String sentence) {
      text = new StringBuilder(sentence);
      origins = new int[sentence.length() + 1];
      for (int i = 0; i <= sentence.length(); i++) {
        origins[i] = i;
      }
    }

    void drop(Pattern pattern) {
      replace(pattern, "");
    }

    void dropColons(Pattern pattern) {
      Matcher matcher = pattern.matcher(text.toString());
      int shift = 0;
      while (matcher.find()) {
        int colon = matcher.end(1) - shift;
        splice(colon, colon + 1, "");
        shift++;
      }
    }

    /** Puts a comma before the gap of each match. */
    void setApart(Pattern pattern) {
      Matcher matcher = pattern.matcher(text.toString());
      int shift = 0;
      while (matcher.find()) {
        int gap = matcher.start("gap") + shift;
        splice(gap, gap + 1, ", ");
        shift++;
      }
    }

    /** Puts commas for the dashes around what each match has inside. */
    void setOffByCommas(Pattern pattern) {
      Matcher matcher = pattern.matcher(text.toString());
      int shift = 0;
      while (matcher.find()) {
        int opening = matcher.start("inside") - matcher.start();
        int closing = matcher.end() - matcher.end("inside");
        splice(matcher.start() + shift, matcher.start("inside") + shift, ", ");
        shift += 2 - opening;
        splice(matcher.end("inside") + shift, matcher.end() + shift, ", ");
        shift += 2 - closing;
      }
    }

    void replace(Pattern pattern, String by) {
      Matcher matcher = pattern.matcher(text.toString());
      int shift = 0;
      while (matcher.find()) {
        splice(matcher.start() + shift, matcher.end() + shift, by);
        shift += by.length() - (matcher.end() - matcher.start());
      }
    }

    private void splice(int start, int end, String by) {
      int[] next = new int[origins.length + by.length() - (end - start)];
      System.arraycopy(origins, 0, next, 0, start);
      for (int i = 0; i < by.length(); i++) {
        boolean last = i == by.length() - 1;
        next[start + i] = last ? origins[end - 1] : Math.min(origins[start] + i, origins[end - 1]);
      }
      System.arraycopy(origins, end, next, start + by.length(), origins.length - end);
      origins = next;
      text.replace(start, end, by);
    }

    void straighten() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '’', '‘', '`', 'ʿ', 'ʾ', '´' -> text.setCharAt(i, '\'');
          case '“', '”', '«', '»', '„' -> text.setCharAt(i, '"');
          case '[', ']', '\u00a0', '\t', '\n', '\r' -> text.setCharAt(i, ' ');
          case '–' -> text.setCharAt(i, '-');
          default -> {}
        }
      }
      replace(DASH, " -- ");
    }

    Straightened finish() {
      return new Straightened(text.toString(), origins);
    }
  }
}
