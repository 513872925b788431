package org.isnad.claims.syntax;

import java.util.Set;

/** Turns a sentence into a dependency tree. Safe for several threads. */
public interface Parser {
  /** Parses a sentence whose words are not known to belong together. */
  default Parse parse(String sentence) {
    return parse(sentence, Set.of());
  }

  /**
   * Parses a sentence.
   *
   * @param names names of several words; each is taken as one word where the sentence has it
   */
  Parse parse(String sentence, Set<String> names);
}
