package org.isnad.claims.syntax;

import java.util.List;

/** Mends trees, and keeps them trees: what hangs below what. */
final class Trees {
  private Trees() {}

  /** A tree with the parser's habits mended, each where the mends before have left it. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> rows = RowMender.mend(LabelMender.mend(tokens));
    return OpeningMender.mend(ClauseMender.mend(rows));
  }

  /** Hangs a word below another, unless that one hangs below it. */
  static void hang(List<Token> tokens, Token token, int head, String label) {
    if (!isUnder(tokens, head, token.index())) {
      tokens.set(token.index(), token.under(head, label));
    }
  }

  /** Whether a word is another one or hangs below it. */
  static boolean isUnder(List<Token> tokens, int index, int ancestor) {
    int current = index;
    for (int step = 0; current >= 0 && step < tokens.size(); step++) {
      if (current == ancestor) {
        return true;
      }
      current = tokens.get(current).head();
    }
    return false;
  }
}
