package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/**
 * The runs of words in a sentence that are written as proper names: capitals, the small words and
 * articles between them, numbers that belong to a unit's name.
 */
final class NameRuns {
  /** A run of words, both ends included. */
  record Run(int first, int last) {}

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ar", "as", "az", "ash", "an", "ad", "at", "bin", "ben", "ibn", "bint", "abu",
          "abd", "fi", "wal", "wa", "ul", "ud", "de", "du", "des", "la", "le", "les", "et", "von",
          "van", "der", "pour", "l", "d", "ould", "ag");
  private static final Set<String> PLURAL_OWNERS =
      Set.of(
          "people",
          "martyrs",
          "revolutionaries",
          "lord",
          "women",
          "workers",
          "farmers",
          "children",
          "youth",
          "veterans",
          "rebels");
  private static final Set<String> ORGANISATION = Words.list("group-nouns");
  private static final Set<String> OFFICES =
      Set.of(
          "university",
          "bank",
          "office",
          "republic",
          "institute",
          "field",
          "port",
          "gulf",
          "strait",
          "bay",
          "sea",
          "city",
          "horn");

  private final Parse parse;
  private final DocumentWords words;

  NameRuns(Parse parse, DocumentWords words) {
    this.parse = parse;
    this.words = words;
  }

  List<Run> list() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < parse.tokens().size()) {
      int known = words.longestNameAt(parse, i);
      if (known >= 0 && known > i) {
        int last = Math.max(known, lastOf(i));
        runs.add(new Run(i, last));
        i = last + 1;
      } else if (begins(i)) {
        int last = lastOf(i);
        runs.add(new Run(i, last));
        i = last + 1;
      } else {
        i++;
      }
    }
    return runs;
  }

  private boolean begins(int i) {
    return isNameWord(i) || isJoinedParticle(i) || isNumberedUnit(i) || isDatedName(i);
  }

  /** "al" of "al-Shabaab" at the beginning of a name. */
  private boolean isJoinedParticle(int i) {
    return i + 2 < size()
        && PARTICLES.contains(lower(i))
        && parse.get(i + 1).form().equals("-")
        && parse.isJoined(i, i + 1)
        && parse.isJoined(i + 1, i + 2)
        && isCapital(i + 2);
  }

  /** "22nd" of "22nd Battalion". */
  private boolean isNumberedUnit(int i) {
    return i + 1 < size()
        && parse.get(i).form().matches("\\d+(?:st|nd|rd|th)")
        && isNameWord(i + 1)
        && !TimeReader.isDate(parse.get(i + 1).form());
  }

  /** "February 17 Martyrs' Brigade". */
  private boolean isDatedName(int i) {
    return i + 2 < size()
        && TimeReader.isDate(parse.get(i).form())
        && parse.get(i + 1).form().matches("\\d{1,2}(?:st|nd|rd|th)?")
        && isCapital(i + 2)
        && isNameWord(i + 2);
  }

  private boolean isNameWord(int i) {
    Token token = parse.get(i);
    if (token.form().indexOf(' ') > 0) {
      return true;
    }
    if (!isCapital(i) || TimeReader.isDate(token.form()) || token.form().equals("I")) {
      return false;
    }
    if (token.form().matches("\\p{Lu}\\.") && i + 1 < size()) {
      return isCapital(i + 1);
    }
    if (isSentenceStart(i)) {
      return words.isName(token.form())
          || token.form().matches("[A-Z][A-Z0-9.]+") && !words.isCommon(token.form())
          || token.isName() && !words.isCommon(token.form())
          || (token.isNoun() || token.tag().startsWith("JJ"))
              && i + 1 < size()
              && isCapital(i + 1)
              && !words.isCommon(token.form())
              && isNameWord(i + 1);
    }
    return token.isName()
        || token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().startsWith("VB") && words.isName(token.form())
        || token.tag().equals("FW")
        || token.tag().equals("CD");
  }

  private boolean isSentenceStart(int i) {
    return i == 0 || i == 1 && parse.get(0).form().matches("[\"'-]+");
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(parse.get(i).form().charAt(0));
  }

  private int lastOf(int first) {
    int last = first;
    int next = first + 1;
    while (next < size()) {
      int joined = stepTo(last, next);
      if (joined < 0) {
        break;
      }
      last = joined;
      next = last + 1;
    }
    return last;
  }

  /** The word that the run goes on to from here, over small words between; -1 where it ends. */
  private int stepTo(int last, int next) {
    if (hasBreak(last, next)) {
      return -1;
    }
    if (isNameWord(next) && !isSentenceStart(next)) {
      return next;
    }
    if (isJoinedParticle(next) || parse.isJoined(last, next) && isInner(next)) {
      return next;
    }
    if (parse.get(next).form().matches("\\d{1,3}") && isUnitNumber(last, next)) {
      return next;
    }
    return overSmallWords(last, next);
  }

  /** Hyphens, slashes and the letters that hang on them, as in "Idlib-based" up to the hyphen. */
  private boolean isInner(int i) {
    Token token = parse.get(i);
    boolean hyphen = token.form().matches("[-/&]");
    if (hyphen) {
      return i + 1 < size() && parse.isJoined(i, i + 1) && isJoinable(i + 1);
    }
    return isJoinable(i) && parse.get(i - 1).form().matches("[-/&]")
        || token.form().matches("'\\p{Ll}+") && !token.form().equals("'s");
  }

  private boolean isJoinable(int i) {
    return isCapital(i) || parse.get(i).form().matches("\\d+") || PARTICLES.contains(lower(i));
  }

  private boolean isUnitNumber(int last, int next) {
    boolean atEnd = next + 1 >= size() || !parse.get(next + 1).isNoun();
    boolean beforeName = next + 1 < size() && isNameWord(next + 1);
    return ORGANISATION.contains(lower(last)) && atEnd
        || TimeReader.isDate(parse.get(last).form()) && beforeName
        || lower(last).equals("operation");
  }

  private int overSmallWords(int last, int next) {
    int at = next;
    String word = lower(at);
    if (PARTICLES.contains(word)
        && at + 1 < size()
        && (isCapital(at + 1) || PARTICLES.contains(lower(at + 1)))) {
      return at;
    }
    if (word.equals("'s") || word.equals("'")) {
      boolean owner = PLURAL_OWNERS.contains(lower(last));
      return owner && at + 1 < size() && isNameWord(at + 1) ? at + 1 : -1;
    }
    if (word.equals("of") || word.equals("for")) {
      boolean office = ORGANISATION.contains(lower(last)) || OFFICES.contains(lower(last));
      int target = at + 1 < size() && lower(at + 1).equals("the") ? at + 2 : at + 1;
      return office && target < size() && isNameWord(target) ? target : -1;
    }
    if (word.equals("and") && at + 1 < size() && isNameWord(at + 1)) {
      return words.isName(parse.text(last, at + 1)) ? at + 1 : -1;
    }
    return -1;
  }

  /** Whether a parenthesis or a comma was dropped between two words. */
  private boolean hasBreak(int left, int right) {
    String between =
        parse
            .text()
            .substring(
                parse.get(left).end(), Math.max(parse.get(left).end(), parse.get(right).start()));
    return between.indexOf('(') >= 0 || between.indexOf(',') >= 0 || between.indexOf('—') >= 0;
  }

  private String lower(int i) {
    return parse.get(i).form().toLowerCase(Locale.ROOT);
  }

  private int size() {
    return parse.tokens().size();
  }
}
