package org.isnad.claims.syntax;

import java.util.List;

/** What hangs below what while a tree is being mended. */
final class Trees {
  private Trees() {}

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
