package org.isnad.claims.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends rows of nouns, "A in X, the B in Y, or the C", which the parser takes apart: a noun behind
 * "and" is joined to the row and no other name of what stands before it, what tells where an item
 * is belongs to that item, and the next item is joined to the last one and not to its place.
 */
final class RowMender {
  private static final Set<String> BODIES =
      Set.of(
          "militia",
          "group",
          "movement",
          "faction",
          "party",
          "coalition",
          "alliance",
          "brigade",
          "battalion",
          "army",
          "organisation",
          "organization",
          "outfit");

  private static final Pattern MONTH =
      Pattern.compile(
          "January|February|March|April|May|June|July|August|September|October|November|December");

  private RowMender() {}

  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      Token joined = mend(mended, token);
      Trees.hang(mended, token, joined.head(), joined.label());
    }
    return mended;
  }

  private static Token mend(List<Token> tokens, Token token) {
    if (token.head() < 0) {
      return token;
    }
    return switch (token.label()) {
      case "appos" -> mendApposition(tokens, token);
      case "conj" -> token.isNoun() ? offPlace(tokens, token) : token;
      case "prep" -> mendPreposition(tokens, token);
      case "nsubj" -> mendBehindAnd(tokens, token);
      default -> token;
    };
  }

  private static Token mendApposition(List<Token> tokens, Token noun) {
    int item = itemOfPlace(tokens, noun);
    if (item >= 0 && noun.isName() && hasOwnPlace(tokens, noun)) {
      return noun.under(item, "conj");
    }
    if (item >= 0 && BODIES.contains(noun.lemma())) {
      return noun.under(item, "appos"); // "the NDC in Walikale, a militia"
    }
    boolean joined = isBehindAnd(tokens, noun) || isOfClosedRow(tokens, noun);
    return joined && noun.head() < noun.index() ? noun.under(noun.head(), "conj") : noun;
  }

  /** "the Lake militia, the Hill Brigades, and the Plain Brigades": no other name of the first. */
  private static boolean isOfClosedRow(List<Token> tokens, Token noun) {
    return isNamed(tokens, noun)
        && isNamed(tokens, tokens.get(noun.head()))
        && tokens.stream()
            .anyMatch(
                t -> t.label().equals("conj") && t.head() == noun.index() && isNamed(tokens, t));
  }

  /** A name, alone or before its own noun, with an article: "the Lake militia". */
  private static boolean isNamed(List<Token> tokens, Token noun) {
    boolean name =
        noun.isName()
            || tokens.stream()
                .anyMatch(
                    t -> t.head() == noun.index() && t.isName() && t.label().equals("compound"));
    return name
        && tokens.stream().anyMatch(t -> t.head() == noun.index() && t.lemma().equals("the"));
  }

  /** "the A in X, the B in Y, or the leaders of C": the leaders are of the row of A and B. */
  private static Token offPlace(List<Token> tokens, Token noun) {
    int item = itemOfPlace(tokens, noun);
    boolean row =
        item >= 0
            && !noun.isName()
            && tokens.stream()
                .anyMatch(
                    t -> t.label().equals("conj") && t.head() == item && t.index() < noun.index());
    return row ? noun.under(item, "conj") : noun;
  }

  /** "A in Niger and B in Chad": B is in Chad, which the parser may tell of A. */
  private static Token mendPreposition(List<Token> tokens, Token preposition) {
    if (preposition.lemma().equals("of") && isMonth(tokens, preposition.head())) {
      Token in = tokens.get(tokens.get(preposition.head()).head());
      return preposition.under(in.head(), "prep"); // "the capture in October of the town"
    }
    int before = preposition.index() - 1;
    Token item = before < 0 ? preposition : tokens.get(before);
    boolean beyond =
        item.isName()
            && item.label().equals("conj")
            && item.head() == preposition.head()
            && item.head() < before
            && tokens.subList(item.head(), before).stream()
                .anyMatch(
                    t -> t.lemma().equals(preposition.lemma()) && t.head() == preposition.head());
    return beyond ? preposition.under(before, "prep") : preposition;
  }

  private static boolean isMonth(List<Token> tokens, int at) {
    return at >= 0
        && MONTH.matcher(tokens.get(at).form()).matches()
        && tokens.get(at).label().equals("pobj")
        && tokens.get(at).head() >= 0
        && tokens.get(tokens.get(at).head()).head() >= 0;
  }

  /** "between A, B and the C": where C is read as a subject without a verb. */
  private static Token mendBehindAnd(List<Token> tokens, Token noun) {
    Token and = tokens.get(noun.head());
    int comma = and.index() - 1;
    int last = comma > 0 && tokens.get(comma).form().equals(",") ? comma - 1 : comma;
    return and.tag().equals("CC") && last >= 0 && tokens.get(last).isNoun()
        ? noun.under(last, "conj")
        : noun;
  }

  /** What is told to be at the place that governs a noun: A for B in "A in X, B"; -1 for none. */
  private static int itemOfPlace(List<Token> tokens, Token noun) {
    if (noun.head() > noun.index()) {
      return -1;
    }
    Token place = tokens.get(noun.head());
    boolean told =
        place.isName()
            && place.label().equals("pobj")
            && place.head() >= 0
            && isIn(tokens.get(place.head()));
    int item = told ? tokens.get(place.head()).head() : -1;
    return item >= 0 && tokens.get(item).isName() ? item : -1;
  }

  private static boolean hasOwnPlace(List<Token> tokens, Token noun) {
    return tokens.stream().anyMatch(t -> t.head() == noun.index() && isIn(t));
  }

  private static boolean isIn(Token token) {
    return token.label().equals("prep") && token.lemma().equals("in");
  }

  private static boolean isBehindAnd(List<Token> tokens, Token noun) {
    int first = noun.index();
    while (first > 0 && tokens.get(first - 1).tag().matches("DT|JJ.*|NN.*|CD|HYPH")) {
      first--;
    }
    return first > 0
        && tokens.get(first - 1).tag().equals("CC")
        && !Trees.isUnder(tokens, first - 1, noun.index()); // "a land and air operation"
  }
}
