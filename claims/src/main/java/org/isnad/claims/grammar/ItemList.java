package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * The items of a list behind a colon, which a parser takes apart: "pledges from: A in X, B in Y,
 * and C", "three militias: A, which …; B; and C". An item is told by the noun that heads its first
 * words.
 */
final class ItemList {
  private final Parse parse;

  ItemList(Parse parse) {
    this.parse = parse;
  }

  /** The items of the list that a word opens or begins; empty where it does neither. */
  List<Token> of(Token word) {
    if (word.label().equals("pobj") && isBehindColon(word)) {
      List<Token> further = heads(word.index() + 1, "[,;]");
      return further.isEmpty() ? List.of() : with(word, further);
    }
    int next = word.index() + 1;
    boolean opens = word.tag().equals("NNS") && next < size() && isColon(parse.get(next));
    return opens ? items(next + 1) : List.of();
  }

  private List<Token> items(int from) {
    int first = nounFrom(from);
    if (first < 0) {
      return List.of();
    }
    boolean semicolons =
        parse.tokens().subList(from, size()).stream().anyMatch(t -> t.form().equals(";"));
    Token head = parse.get(headFrom(first));
    List<Token> further = heads(head.index() + 1, semicolons ? ";" : ",");
    return head.isName() && !further.isEmpty() ? with(head, further) : List.of();
  }

  private static List<Token> with(Token first, List<Token> further) {
    List<Token> all = new ArrayList<>(List.of(first));
    all.addAll(further);
    return all;
  }

  /** The heads of what stands behind each mark, up to a verb where commas part the items. */
  private List<Token> heads(int from, String mark) {
    List<Token> heads = new ArrayList<>();
    for (int i = from; i < size(); i++) {
      if (!mark.equals(";") && isVerb(parse.get(i))) {
        break;
      }
      int start = parse.get(i).form().matches(mark) ? nounFrom(i + 1) : -1;
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

  private static boolean isColon(Token token) {
    return token.form().equals(":");
  }

  private static boolean isVerb(Token token) {
    return token.tag().matches("VB[DZP]|MD");
  }

  /** The first noun from here, over "and", articles and adjectives; -1 where something else is. */
  private int nounFrom(int from) {
    int at = from;
    while (at < size() && parse.get(at).tag().matches("CC|DT|JJ.*")) {
      at++;
    }
    return at < size() && parse.get(at).isNoun() ? at : -1;
  }

  private int headFrom(int start) {
    int last = start;
    while (last + 1 < size()
        && (parse.get(last + 1).isNoun() || parse.get(last + 1).tag().equals("HYPH"))) {
      last++;
    }
    return last;
  }

  private int size() {
    return parse.tokens().size();
  }
}
