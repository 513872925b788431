package org.isnad.claims.grammar;

import org.isnad.claims.syntax.Token;

/** What came of trying a frame at a word that sets it off. */
public sealed interface Attempt {
  /** It fits. */
  record Fits(Match match) implements Attempt {}

  /** It nearly fits; the reason says what is missing. */
  record Misses(Frame frame, Token trigger, String reason) implements Attempt {}
}
