package org.isnad.claims.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/** Which words of a sentence are written as a proper name is, and which may begin one. */
final class NameWords {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ar", "as", "az", "ash", "an", "ad", "at", "bin", "ben", "ibn", "bint", "abu",
          "abd", "fi", "wal", "wa", "ul", "ud", "de", "du", "da", "dos", "des", "la", "le", "les",
          "et", "von", "van", "der", "pour", "l", "d", "ould", "ag", "bu", "ez", "es", "er", "ed");
  private static final Set<String> SMALL_UNITS = Words.list("numbered-units");
  private static final Set<String> DATING =
      Set.of("on", "since", "until", "till", "before", "after", "by", "from", "between");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
  private static final Pattern UNIT_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9.]+");
  private static final Pattern MARKS = Pattern.compile("[\"'-]+");
  private static final Pattern BACKED = Pattern.compile(".+-(?:backed|led|based|held|run|born)");
  private static final Pattern ARTICLE = Pattern.compile("[ae][a-z]{1,2}-\\p{Lu}.*");

  private final Parse parse;
  private final DocumentWords words;

  NameWords(Parse parse, DocumentWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** Whether a name may begin at a word. */
  boolean begins(int i) {
    return isNameWord(i)
        || isJoinedParticle(i)
        || isNumberedUnit(i)
        || isDatedName(i)
        || isPatronymic(i);
  }

  /** "al" of "al-Shabaab" at the beginning of a name. */
  boolean isJoinedParticle(int i) {
    return i + 2 < size()
        && isParticle(i)
        && parse.get(i + 1).form().equals("-")
        && parse.isJoined(i, i + 1)
        && parse.isJoined(i + 1, i + 2)
        && isCapital(i + 2);
  }

  /** "bin" of "bin Laden". */
  private boolean isPatronymic(int i) {
    return Set.of("bin", "ibn").contains(parse.get(i).form()) && i + 1 < size() && isCapital(i + 1);
  }

  /** The "Brigade" of "444 Combat Brigade". */
  private boolean isUnit(int i) {
    return i < size() && isCapital(i) && SMALL_UNITS.contains(lower(i));
  }

  /** "22nd" of "22nd Battalion", "444" of "444 Brigade". */
  private boolean isNumberedUnit(int i) {
    boolean bare =
        i + 1 < size()
            && isSmallNumber(i)
            && isCapital(i + 1)
            && (isGroupWord(i + 1) || isUnit(i + 2));
    return bare || isOrdinalUnit(i);
  }

  /** "the 444 brigade", "the 59th brigade": a unit all the same. */
  boolean isSmallUnit(int i) {
    return i > 0
        && i + 1 < size()
        && lower(i - 1).equals("the")
        && SMALL_UNITS.contains(parse.get(i + 1).form())
        && (ORDINAL.matcher(parse.get(i).form()).matches() || isSmallNumber(i));
  }

  private boolean isOrdinalUnit(int i) {
    return i + 1 < size()
        && ORDINAL.matcher(parse.get(i).form()).matches()
        && isNameWord(i + 1)
        && !TimeReader.isDate(parse.get(i + 1).form());
  }

  /** "February 17 Martyrs' Brigade". */
  private boolean isDatedName(int i) {
    return i + 2 < size()
        && TimeReader.isDate(parse.get(i).form())
        && DAY.matcher(parse.get(i + 1).form()).matches()
        && isCapital(i + 2)
        && isNameWord(i + 2)
        && !(i > 0 && DATING.contains(lower(i - 1)));
  }

  /** Whether a word is written as one of a name, and is no date. */
  boolean isNameWord(int i) {
    Token token = parse.get(i);
    if (token.form().indexOf(' ') > 0) {
      return true;
    }
    boolean other = token.form().equals("I") || BACKED.matcher(token.form()).matches();
    if (!isCapital(i) || other || TimeReader.isDate(token.form())) {
      return false;
    }
    if (INITIAL.matcher(token.form()).matches() && i + 1 < size()) {
      return isCapital(i + 1);
    }
    if (isSentenceStart(i)) {
      boolean operation = token.form().equals("Operation") && i + 1 < size() && isCapital(i + 1);
      return operation
          || words.isName(token.form())
          || ACRONYM.matcher(token.form()).matches() && !words.isCommon(token.form())
          || token.isName() && !words.isCommon(token.form())
          || token.isName() && i + 1 < size() && isCapital(i + 1) && isGroupWord(i + 1)
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

  boolean isSentenceStart(int i) {
    return i == 0 || i == 1 && MARKS.matcher(parse.get(0).form()).matches();
  }

  boolean isCapital(int i) {
    String form = parse.get(i).form();
    return Character.isUpperCase(form.charAt(0))
        || form.indexOf(' ') > 0
        || ARTICLE.matcher(form).matches();
  }

  boolean isGroupWord(int i) {
    return NounClasses.isGroupWord(parse.get(i).form());
  }

  boolean isHyphen(int i) {
    return i < size() && parse.get(i).form().equals("-");
  }

  String lower(int i) {
    return parse.get(i).form().toLowerCase(Locale.ROOT);
  }

  int size() {
    return parse.tokens().size();
  }

  boolean isParticle(int i) {
    return PARTICLES.contains(lower(i));
  }

  boolean isAcronym(int i) {
    return ACRONYM.matcher(parse.get(i).form()).matches();
  }

  /** "17", "444": a number that a unit or a day may have. */
  boolean isSmallNumber(int i) {
    return UNIT_NUMBER.matcher(parse.get(i).form()).matches();
  }
}
