package org.isnad.claims.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;

/** Where a description begins and ends around the noun that heads it: "militias from Misrata". */
final class NounEdges {
  /** "Rapid Support Forces (RSF) fighters": no break. */
  private static final Pattern SHORT_FORM =
      Pattern.compile("\\s*\\(\\p{Lu}[\\p{L}\\p{N}.&/-]{1,11}\\)\\s*");

  private static final Set<String> ACCUSING =
      Set.of("accuse", "suspect", "convict", "warn", "inform");
  private static final Set<String> EXPELLING =
      Set.of("expel", "oust", "drive", "evict", "eject", "dislodge", "remove", "clear", "push");
  private static final Set<String> BOUND =
      Set.of("loyal", "allied", "affiliated", "aligned", "linked", "close", "opposed");
  private final Parse parse;

  NounEdges(Parse parse) {
    this.parse = parse;
  }

  /** Whether a noun is the last and the head of its phrase, as far as the words tell. */
  boolean isHead(Token token) {
    if (!token.isNoun() || TimeReader.isDate(token.form())) {
      return false;
    }
    int next = token.index() + 1;
    return next >= parse.tokens().size()
        || !parse.get(next).isNoun()
        || parse.get(next).label().equals("npadvmod") && !isHyphen(next + 1)
        || parse.get(next).head() != token.head() && !token.label().equals("compound");
  }

  /** Whether only nouns, adjectives and quotes stand between two words. */
  boolean isNounBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!parse.get(i).isNoun() && !isQuote(i) && !parse.get(i).tag().startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  /** A description goes on over "of" and "from": "militias from Misrata". */
  int right(Token head) {
    int next = head.index() + 1;
    if (next + 1 < parse.tokens().size()
        && BOUND.contains(parse.get(next).form())
        && Set.of("to", "with").contains(parse.get(next + 1).lemma())) {
      next++;
    }
    if (next + 1 >= parse.tokens().size()
        || !Set.of("of", "from", "to", "with").contains(parse.get(next).lemma())
        || next == head.index() + 1 && Set.of("to", "with").contains(parse.get(next).lemma())) {
      return head.index();
    }
    Token preposition = parse.get(next);
    if (isOfVerb(head, preposition)) {
      return head.index();
    }
    int from = next;
    return parse.dependents(preposition, List.of("pobj")).stream()
        .filter(t -> t.index() > from && t.index() - from <= 5)
        .map(Token::index)
        .findFirst()
        .orElse(head.index());
  }

  /** "accused the government of corruption", "expelled the forces from Shabwa". */
  private boolean isOfVerb(Token object, Token preposition) {
    Set<String> verbs =
        switch (preposition.lemma()) {
          case "of" -> ACCUSING;
          case "from" -> isOnlyWay(preposition, object) ? EXPELLING : Set.<String>of();
          default -> Set.of();
        };
    boolean elsewhere = // "accused by authorities of supporting rebels"
        object.label().equals("pobj")
            && parse.findHead(preposition).filter(verb -> verbs.contains(verb.lemma())).isPresent();
    return elsewhere
        || object.label().equals("dobj")
            && parse.findHead(object).filter(verb -> verbs.contains(verb.lemma())).isPresent();
  }

  /** Whether nothing else tells where they were driven: "drove men from the Front out of Baga". */
  private boolean isOnlyWay(Token from, Token object) {
    return parse
        .findHead(object)
        .filter(
            verb -> parse.dependents(verb, List.of("prep", "prt", "advmod")).equals(List.of(from)))
        .isPresent();
  }

  /** The first word of the description that a noun heads, without its article. */
  int left(Token noun) {
    int edge = noun.index();
    for (int i = noun.index() - 1; i >= 0; i--) {
      Token token = parse.get(i);
      boolean inside =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("HYPH") && parse.isJoined(i, i + 1)
              || (token.tag().equals("VBN") || token.tag().equals("VBG"))
                  && parse.isUnder(token, noun)
                  && token.head() > i
              || isQuote(i) && parse.isUnder(token, noun)
              || token.tag().equals("RB")
                  && parse.isUnder(token, noun)
                  && token.head() > i
                  && i > 0;
      boolean apart = Set.of("dobj", "nsubj", "pobj").contains(token.label());
      boolean under = parse.isUnder(token, noun);
      if (!inside || hasComma(i) || !under && (apart || !token.isName())) {
        break;
      }
      edge = i;
    }
    while (edge < noun.index() && isQuote(edge)) {
      edge++;
    }
    return edge;
  }

  private boolean isQuote(int i) {
    return parse.get(i).tag().equals("''") || parse.get(i).tag().equals("``");
  }

  private boolean hasComma(int i) {
    int from = parse.get(i).end();
    String between = parse.text().substring(from, Math.max(from, parse.get(i + 1).start()));
    return !SHORT_FORM.matcher(between).matches()
        && between.chars().anyMatch(c -> ",(;:—".indexOf(c) >= 0);
  }

  boolean isHyphen(int i) {
    return i < parse.tokens().size() && parse.get(i).form().equals("-");
  }
}
