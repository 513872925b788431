package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * The items of a list behind a colon, which a parser takes apart: "pledges from: A in X, B in Y,
 * and C". An item is told by the noun that heads its first words.
 */
final class ItemList {
  private final Parse parse;

  ItemList(Parse parse) {
    this.parse = parse;
  }

  /** The heads of the items behind the first; empty where no colon opens a list before it. */
  List<Token> after(Token first) {
    if (!first.label().equals("pobj") || !isBehindColon(first)) {
      return List.of();
    }
    List<Token> heads = new ArrayList<>();
    for (int i = first.index() + 1; i < parse.tokens().size(); i++) {
      if (isVerb(parse.get(i))) {
        break;
      }
      int start = parse.get(i).form().matches("[,;]") ? startBehind(i) : -1;
      if (start >= 0) {
        heads.add(parse.get(headFrom(start)));
      }
    }
    return heads;
  }

  private boolean isBehindColon(Token first) {
    return parse
        .findHead(first)
        .filter(p -> p.index() < first.index())
        .map(p -> parse.text().substring(p.end(), first.start()))
        .filter(between -> between.stripLeading().startsWith(":"))
        .isPresent();
  }

  private static boolean isVerb(Token token) {
    return token.tag().matches("VB[DZP]|MD");
  }

  /** The first noun behind a comma, over "and" and adjectives; -1 where something else follows. */
  private int startBehind(int comma) {
    int at = comma + 1;
    while (at < parse.tokens().size() && parse.get(at).tag().matches("CC|DT|JJ.*")) {
      at++;
    }
    return at < parse.tokens().size() && parse.get(at).isNoun() ? at : -1;
  }

  private int headFrom(int start) {
    int last = start;
    while (last + 1 < parse.tokens().size()
        && (parse.get(last + 1).isNoun() || parse.get(last + 1).tag().equals("HYPH"))) {
      last++;
    }
    return last;
  }
}
