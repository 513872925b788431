package org.isnad.claims.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** The ranks and offices that stand before persons' names in a sentence. */
final class Titles {
  private static final Map<String, String> WORDS = Words.table("titles");
  private static final Set<String> MATTERS = Words.list("offices");
  private static final Set<String> LINKS = Set.of("of", "for", "to", "the", "and", "&", "in");
  private static final int MOST_STEPS = 9;
  private final Parse parse;

  Titles(Parse parse) {
    this.parse = parse;
  }

  /** The last word of the title that begins at a word and ends before another; -1 for none. */
  int endOf(int first, int last) {
    int end = -1;
    for (int i = first; i <= last && (isTitleWord(i) || isHyphen(i) && i > first); i++) {
      if (isBearer(i)) {
        end = i;
      }
    }
    return end;
  }

  private boolean isHyphen(int i) {
    return parse.get(i).form().equals("-");
  }

  private boolean isTitleWord(int i) {
    return isCapital(i) && WORDS.containsKey(plain(i)) && hasRightCase(i);
  }

  /** A word that is a title by itself: "President", and not only before another: "Foreign". */
  boolean isBearer(int i) {
    return isTitleWord(i) && !"before".equals(WORDS.get(plain(i)));
  }

  /** Whether words are of titles and nothing else: "Foreign, Home". */
  boolean isTitleWords(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!isTitleWord(i) && !isHyphen(i)) {
        return false;
      }
    }
    return true;
  }

  /** "U" and "Daw" are titles, "u" and "US" are not; nor is the "DR" of "DR Congo". */
  private boolean hasRightCase(int i) {
    String form = parse.get(i).form();
    return !form.equals("I") && !form.equals("DR") && (form.length() > 1 || form.equals("U"));
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(parse.get(i).form().charAt(0));
  }

  private String plain(int i) {
    return singular(parse.get(i).form().toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !WORDS.containsKey(word);
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a capital word is only what an office is of: "State" of "Secretary of State". */
  boolean isMatter(int i) {
    if (i < 2 || !MATTERS.contains(parse.get(i).form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && (isLink(at) || isMatterWord(at)) && i - at < MOST_STEPS) {
      at--;
    }
    return at < i - 1 && isOffice(at) && isOf(at + 1);
  }

  boolean isMatterWord(int i) {
    return MATTERS.contains(parse.get(i).form().toLowerCase(Locale.ROOT));
  }

  private boolean isLink(int i) {
    return LINKS.contains(parse.get(i).form().toLowerCase(Locale.ROOT));
  }

  private boolean isOf(int i) {
    String form = parse.get(i).form();
    return form.equals("of") || form.equals("for") || form.equals("to");
  }

  /** A capital title or a small noun for who leads. */
  private boolean isOffice(int i) {
    Token token = parse.get(i);
    return isBearer(i) || token.isNoun() && NounClasses.leads(token.lemma());
  }

  /** Whether the name that begins here stands behind an office and "of": "President of Syria …". */
  boolean followsOffice(int i) {
    int of = i - 1;
    if (of > 0 && parse.get(of).form().equals("the")) {
      of--;
    }
    return of > 0 && isOf(of) && isOffice(of - 1);
  }

  /** The first word of the title that ends just before a name; the name's own where none does. */
  int startBefore(int name) {
    int start = contiguous(name);
    if (start < name) {
      return start;
    }
    int at = name - 1;
    while (at > 0
        && name - at < MOST_STEPS
        && (isLink(at) || isCapital(at))
        && !isOffice(at)
        && !hasBreak(at)) {
      at--;
    }
    boolean office = at >= 0 && at < name - 1 && isOffice(at) && isOf(at + 1) && !isLink(name - 1);
    return office && !hasBreak(at) ? contiguous(at + 1) : name;
  }

  private int contiguous(int end) {
    int at = end - 1;
    while (at >= 0 && !hasBreak(at) && isTitleOrPerson(at)) {
      at--;
    }
    int start = at + 1;
    while (start < end && !isOffice(start) && !isTitleWord(start) && !isPersonNoun(start)) {
      start++;
    }
    return start < end && (isOffice(end - 1) || isPersonNoun(end - 1) || isBearer(end - 1))
        ? start
        : end;
  }

  private boolean isTitleOrPerson(int i) {
    return isTitleWord(i) || isPersonNoun(i) || isHyphen(i);
  }

  private boolean isPersonNoun(int i) {
    Token token = parse.get(i);
    return token.isNoun() && NounClasses.isPerson(token.lemma());
  }

  /** Whether something but blanks stands between a word and the next. */
  private boolean hasBreak(int i) {
    return i + 1 < parse.tokens().size()
        && parse.get(i).end() < parse.get(i + 1).start()
        && !parse.text().substring(parse.get(i).end(), parse.get(i + 1).start()).isBlank();
  }
}
