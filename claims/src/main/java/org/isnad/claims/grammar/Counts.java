package org.isnad.claims.grammar;

import java.util.Optional;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Range;

/** The number of what is counted at a word. */
final class Counts {
  private static final int REACH = 70;

  private Counts() {}

  /** The number before the first counted noun on a path. */
  static Optional<Range> of(Scene scene, Token trigger, String path) {
    for (Token noun : scene.paths().follow(trigger, path)) {
      Optional<Range> found = before(scene.parse(), noun);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> before(Parse parse, Token noun) {
    boolean counted =
        parse.tokens().stream()
                .anyMatch(
                    t ->
                        t.tag().equals("CD")
                            && t.index() < noun.index()
                            && noun.index() - t.index() < 9)
            || noun.tag().equals("CD");
    if (!counted) {
      return Optional.empty();
    }
    int end = noun.tag().equals("CD") ? noun.end() : noun.start();
    return Numbers.findLast(parse.text().substring(Math.max(0, end - REACH), end));
  }
}
