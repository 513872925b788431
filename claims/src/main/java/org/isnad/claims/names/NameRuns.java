package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
          "abd", "fi", "wal", "wa", "ul", "ud", "de", "du", "da", "dos", "des", "la", "le", "les",
          "et", "von", "van", "der", "pour", "l", "d", "ould", "ag", "bu", "ez", "es", "er", "ed");
  private static final Set<String> DEPARTMENTS = Set.of("ministry", "department", "directorate");
  private static final Set<String> UNITS =
      Set.of("brigade", "battalion", "regiment", "company", "militia");
  private static final Set<String> SMALL_UNITS = Words.list("numbered-units");
  private static final Set<String> ENGLISH = Set.of("an", "as", "at");
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
  private static final Set<String> TAKES_OF = Words.list("of-names");
  private static final Set<String> BETWEEN_SIDES =
      Stream.of("clashes", "wars", "talks", "pacts")
          .flatMap(list -> Words.list(list).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> DATING =
      Set.of("on", "since", "until", "till", "before", "after", "by", "from", "between");
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:tion|sion|ity|ence|ense|ance|ment|ery|ory|racy|dom)|Support|Unity|Struggle");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
  private static final Pattern UNIT_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9.]+");
  private static final Pattern JOINER = Pattern.compile("[-/&]");
  private static final Pattern MARKS = Pattern.compile("[\"'-]+");
  private static final Pattern BACKED = Pattern.compile(".+-(?:backed|led|based|held|run|born)");
  private static final Pattern ARTICLE = Pattern.compile("[ae][a-z]{1,2}-\\p{Lu}.*");
  private static final Pattern ELISION = Pattern.compile("'\\p{Ll}+");
  private static final int SHOUTED = 4;

  private final Parse parse;
  private final DocumentWords words;
  private final Titles titles;
  private final boolean shouted;

  NameRuns(Parse parse, DocumentWords words) {
    this.parse = parse;
    this.words = words;
    this.titles = new Titles(parse);
    this.shouted =
        parse.tokens().size() >= SHOUTED
            && parse.text().chars().noneMatch(Character::isLowerCase)
            && parse.text().chars().anyMatch(Character::isUpperCase);
  }

  List<Run> list() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < parse.tokens().size()) {
      int last = titles.isMatter(i) && !beginsBody(i) ? -1 : lastOfRun(i);
      if (last >= 0) {
        runs.add(new Run(i, last));
      }
      i = Math.max(i, last) + 1;
    }
    return runs;
  }

  /** "leader of the National Umma Party": a body's name, not what an office is of. */
  private boolean beginsBody(int i) {
    int last = i;
    boolean own = lower(i - 1).equals("the");
    while (last + 1 < size() && isCapital(last + 1) && !hasBreak(last, last + 1)) {
      last++;
      own |= !titles.isMatterWord(last);
    }
    boolean whole = parse.get(i).form().indexOf(' ') > 0; // known to be one before it was parsed
    return whole || last > i && own && isGroupWord(last);
  }

  private boolean isGroupWord(int i) {
    return NounClasses.isGroupWord(parse.get(i).form());
  }

  /** The last word of the name that begins at a word; -1 where none does. */
  private int lastOfRun(int first) {
    int known = words.longestNameAt(parse, first);
    if (isSmallUnit(first)) {
      return first + 1;
    }
    if (shouted) {
      return known;
    }
    boolean body = known + 1 < size() && isCapital(known + 1) && isGroupWord(known + 1);
    boolean whole = known >= 0 && titles.followsOffice(first) && !isHyphen(known + 1) && !body;
    if (whole) {
      return known;
    }
    if (known > first) {
      return Math.max(known, lastOf(first, known));
    }
    return begins(first) ? lastOf(first, first) : -1;
  }

  private boolean isHyphen(int i) {
    return i < size() && parse.get(i).form().equals("-");
  }

  private boolean begins(int i) {
    return isNameWord(i)
        || isJoinedParticle(i)
        || isNumberedUnit(i)
        || isDatedName(i)
        || isPatronymic(i);
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

  /** "bin" of "bin Laden". */
  private boolean isPatronymic(int i) {
    return Set.of("bin", "ibn").contains(parse.get(i).form()) && i + 1 < size() && isCapital(i + 1);
  }

  /** "22nd" of "22nd Battalion", "444" of "444 Brigade". */
  private boolean isNumberedUnit(int i) {
    boolean bare =
        i + 1 < size()
            && UNIT_NUMBER.matcher(parse.get(i).form()).matches()
            && isCapital(i + 1)
            && NounClasses.isGroupWord(parse.get(i + 1).form());
    return bare || isOrdinalUnit(i);
  }

  /** "the 444 brigade", "the 59th brigade": a unit all the same. */
  private boolean isSmallUnit(int i) {
    return i > 0
        && i + 1 < size()
        && lower(i - 1).equals("the")
        && SMALL_UNITS.contains(parse.get(i + 1).form())
        && (ORDINAL.matcher(parse.get(i).form()).matches()
            || UNIT_NUMBER.matcher(parse.get(i).form()).matches());
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

  private boolean isNameWord(int i) {
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

  private boolean isSentenceStart(int i) {
    return i == 0 || i == 1 && MARKS.matcher(parse.get(0).form()).matches();
  }

  private boolean isCapital(int i) {
    String form = parse.get(i).form();
    return Character.isUpperCase(form.charAt(0))
        || form.indexOf(' ') > 0
        || ARTICLE.matcher(form).matches();
  }

  private int lastOf(int first, int known) {
    int last = known;
    int next = last + 1;
    while (next < size()) {
      int joined = stepTo(first, last, next);
      if (joined < 0) {
        break;
      }
      last = joined;
      next = last + 1;
    }
    return last;
  }

  /** The word that the run goes on to from here, over small words between; -1 where it ends. */
  private int stepTo(int first, int last, int next) {
    if (hasBreak(last, next) || isTwoStates(last, next) || isTwoSides(last, next)) {
      return -1;
    }
    if (isNameWord(next) && !isSentenceStart(next)) {
      return next;
    }
    if (isJoinedParticle(next) || parse.isJoined(last, next) && isInner(next)) {
      return next;
    }
    if (UNIT_NUMBER.matcher(parse.get(next).form()).matches() && isUnitNumber(last, next)) {
      return next;
    }
    return overSmallWords(first, last, next);
  }

  /** "UK-France": each its own name. */
  private boolean isTwoStates(int last, int next) {
    return isHyphen(next)
        && next + 1 < size()
        && parse.isJoined(last, next)
        && words.isState(parse.get(last).form())
        && words.isState(parse.get(next + 1).form());
  }

  /** "SAF-RSF clashes", "FARDC-M23 talks": each its own name. */
  private boolean isTwoSides(int last, int next) {
    return isHyphen(next)
        && next + 2 < size()
        && parse.isJoined(last, next)
        && ACRONYM.matcher(parse.get(last).form()).matches()
        && ACRONYM.matcher(parse.get(next + 1).form()).matches()
        && BETWEEN_SIDES.contains(parse.get(next + 2).lemma());
  }

  /** Hyphens, slashes and the letters that hang on them, as in "Idlib-based" up to the hyphen. */
  private boolean isInner(int i) {
    Token token = parse.get(i);
    boolean hyphen = JOINER.matcher(token.form()).matches();
    if (hyphen) {
      return i + 1 < size() && parse.isJoined(i, i + 1) && isJoinable(i + 1);
    }
    return isJoinable(i) && JOINER.matcher(parse.get(i - 1).form()).matches()
        || ELISION.matcher(token.form()).matches() && !token.form().equals("'s");
  }

  private boolean isJoinable(int i) {
    return isCapital(i)
        || DIGITS.matcher(parse.get(i).form()).matches()
        || PARTICLES.contains(lower(i));
  }

  private boolean isUnitNumber(int last, int next) {
    boolean atEnd = next + 1 >= size() || !parse.get(next + 1).isNoun();
    boolean beforeName = next + 1 < size() && isNameWord(next + 1);
    return NounClasses.isGroupWord(parse.get(last).form()) && atEnd
        || TimeReader.isDate(parse.get(last).form()) && beforeName
        || lower(last).equals("operation");
  }

  private int overSmallWords(int first, int last, int next) {
    int at = next;
    String word = lower(at);
    if (PARTICLES.contains(word)
        && !ENGLISH.contains(word)
        && at + 1 < size()
        && (isCapital(at + 1) || PARTICLES.contains(lower(at + 1)))) {
      return at;
    }
    if (word.equals("'") && !lower(last).endsWith("s") && parse.isJoined(last, at)) {
      boolean goesOn = at + 1 < size() && (isCapital(at + 1) || PARTICLES.contains(lower(at + 1)));
      return goesOn ? at + 1 : -1; // "Al-Bara' ibn Malik"
    }
    if (word.equals("'s") || word.equals("'")) {
      boolean owner = PLURAL_OWNERS.contains(lower(last));
      return owner && at + 1 < size() && isNameWord(at + 1) ? at + 1 : -1;
    }
    if (word.equals("of") || word.equals("for")) {
      int target = at + 1 < size() && lower(at + 1).equals("the") ? at + 2 : at + 1;
      return takesOf(first, last) && target < size() && isNameWord(target) ? target : -1;
    }
    if (word.equals("and") && at + 1 < size() && isNameWord(at + 1)) {
      if (DEPARTMENTS.contains(lower(first)) && titles.isMatterWord(at + 1)) {
        return at + 1;
      }
      return words.isName(parse.text(last, at + 1)) ? at + 1 : -1;
    }
    return -1;
  }

  /** "Ministry of", "Forces for", and "Liberation of" behind either. */
  private boolean takesOf(int first, int last) {
    String form = parse.get(last).form();
    boolean unit = last > first && UNITS.contains(lower(last)); // "111 Brigade of Zubi"
    if (takesOf(last) && !titles.isBearer(last) && !unit) {
      return true;
    }
    for (int i = first; i < last && CAUSE.matcher(form).matches(); i++) {
      if (takesOf(i) || NounClasses.isGroupWord(parse.get(i).form())) {
        return !parse.get(i).form().equals(form);
      }
    }
    return false;
  }

  private boolean takesOf(int i) {
    return TAKES_OF.contains(lower(i)) || NounClasses.isGroupWord(parse.get(i).form());
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
