package org.isnad.claims.grammar;

import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** The words of an office around its noun: "prime minister", "former commander". */
final class Titles {
  private Titles() {}

  static String around(Scene scene, Token noun) {
    Parse parse = scene.parse();
    int first = noun.index();
    while (first > 0 && isPart(scene, parse.get(first - 1), noun)) {
      first--;
    }
    return parse.text(first, noun.index());
  }

  private static boolean isPart(Scene scene, Token token, Token noun) {
    boolean inName =
        scene.phrases().stream()
            .anyMatch(
                p ->
                    p.isName()
                        && p.first() <= token.index()
                        && token.index() <= p.last()
                        && p.last() < noun.index());
    boolean word = token.isNoun() || token.tag().startsWith("JJ") || token.form().equals("-");
    return !inName
        && word
        && scene.parse().isJoined(token.index(), token.index() + 1)
            | scene.parse().get(token.index() + 1).start() - token.end() <= 1;
  }
}
