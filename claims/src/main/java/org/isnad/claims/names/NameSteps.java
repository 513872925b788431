package org.isnad.claims.names;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/** How far a proper name goes on from a word: over small words, hyphens and numbers between. */
final class NameSteps {
  private static final Set<String> DEPARTMENTS = Set.of("ministry", "department", "directorate");
  private static final Set<String> UNITS =
      Set.of("brigade", "battalion", "regiment", "company", "militia");
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
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:tion|sion|ity|ence|ense|ance|ment|ery|ory|racy|dom)|Support|Unity|Struggle");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern JOINER = Pattern.compile("[-/&]");
  private static final Pattern ELISION = Pattern.compile("'\\p{Ll}+");

  private final Parse parse;
  private final DocumentWords words;
  private final Titles titles;
  private final NameWords names;

  NameSteps(Parse parse, DocumentWords words, Titles titles, NameWords names) {
    this.parse = parse;
    this.words = words;
    this.titles = titles;
    this.names = names;
  }

  /** The last word of the run that begins at a word and reaches to another at least. */
  int lastOf(int first, int known) {
    int last = known;
    int next = last + 1;
    while (next < names.size()) {
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
    if (names.isNameWord(next) && !names.isSentenceStart(next)) {
      return next;
    }
    if (names.isJoinedParticle(next) || parse.isJoined(last, next) && isInner(next)) {
      return next;
    }
    if (names.isSmallNumber(next) && isUnitNumber(last, next)) {
      return next;
    }
    return overSmallWords(first, last, next);
  }

  /** "UK-France": each its own name. */
  private boolean isTwoStates(int last, int next) {
    return names.isHyphen(next)
        && next + 1 < names.size()
        && parse.isJoined(last, next)
        && words.isState(parse.get(last).form())
        && words.isState(parse.get(next + 1).form());
  }

  /** "SAF-RSF clashes", "FARDC-M23 talks": each its own name. */
  private boolean isTwoSides(int last, int next) {
    return names.isHyphen(next)
        && next + 2 < names.size()
        && parse.isJoined(last, next)
        && names.isAcronym(last)
        && names.isAcronym(next + 1)
        && BETWEEN_SIDES.contains(parse.get(next + 2).lemma());
  }

  /** Hyphens, slashes and the letters that hang on them, as in "Idlib-based" up to the hyphen. */
  private boolean isInner(int i) {
    Token token = parse.get(i);
    boolean hyphen = JOINER.matcher(token.form()).matches();
    if (hyphen) {
      return i + 1 < names.size() && parse.isJoined(i, i + 1) && isJoinable(i + 1);
    }
    return isJoinable(i) && JOINER.matcher(parse.get(i - 1).form()).matches()
        || ELISION.matcher(token.form()).matches() && !token.form().equals("'s");
  }

  private boolean isJoinable(int i) {
    return names.isCapital(i)
        || DIGITS.matcher(parse.get(i).form()).matches()
        || names.isParticle(i);
  }

  private boolean isUnitNumber(int last, int next) {
    boolean atEnd = next + 1 >= names.size() || !parse.get(next + 1).isNoun();
    boolean beforeName = next + 1 < names.size() && names.isNameWord(next + 1);
    return names.isGroupWord(last) && atEnd
        || TimeReader.isDate(parse.get(last).form()) && beforeName
        || names.lower(last).equals("operation");
  }

  /** The name word behind small words that a name may hold; -1 where none is. */
  private int overSmallWords(int first, int last, int next) {
    int at = next;
    String word = names.lower(at);
    if (names.isParticle(at)
        && !ENGLISH.contains(word)
        && at + 1 < names.size()
        && (names.isCapital(at + 1) || names.isParticle(at + 1))) {
      return at;
    }
    if (word.equals("'") && !names.lower(last).endsWith("s") && parse.isJoined(last, at)) {
      boolean goesOn =
          at + 1 < names.size() && (names.isCapital(at + 1) || names.isParticle(at + 1));
      return goesOn ? at + 1 : -1; // "Al-Bara' ibn Malik"
    }
    if (word.equals("'s") || word.equals("'")) {
      boolean owner = PLURAL_OWNERS.contains(names.lower(last));
      return owner && at + 1 < names.size() && names.isNameWord(at + 1) ? at + 1 : -1;
    }
    if (word.equals("of") || word.equals("for")) {
      int target = at + 1 < names.size() && names.lower(at + 1).equals("the") ? at + 2 : at + 1;
      return takesOf(first, last) && target < names.size() && names.isNameWord(target)
          ? target
          : -1;
    }
    if (word.equals("and") && at + 1 < names.size() && names.isNameWord(at + 1)) {
      if (DEPARTMENTS.contains(names.lower(first)) && titles.isMatterWord(at + 1)) {
        return at + 1;
      }
      return words.isName(parse.text(last, at + 1)) ? at + 1 : -1;
    }
    return -1;
  }

  /** "Ministry of", "Forces for", and "Liberation of" behind either. */
  private boolean takesOf(int first, int last) {
    String form = parse.get(last).form();
    boolean unit = last > first && UNITS.contains(names.lower(last)); // "111 Brigade of Zubi"
    if (takesOf(last) && !titles.isBearer(last) && !unit) {
      return true;
    }
    for (int i = first; i < last && CAUSE.matcher(form).matches(); i++) {
      if (takesOf(i) || names.isGroupWord(i)) {
        return !parse.get(i).form().equals(form);
      }
    }
    return false;
  }

  private boolean takesOf(int i) {
    return TAKES_OF.contains(names.lower(i)) || names.isGroupWord(i);
  }

  /** Whether a parenthesis or a comma was dropped between two words. */
  boolean hasBreak(int left, int right) {
    String between =
        parse
            .text()
            .substring(
                parse.get(left).end(), Math.max(parse.get(left).end(), parse.get(right).start()));
    return between.indexOf('(') >= 0 || between.indexOf(',') >= 0 || between.indexOf('—') >= 0;
  }
}
