package org.isnad.claims.syntax;

/** Turns a sentence into a dependency tree. Safe for several threads. */
public interface Parser {
  Parse parse(String sentence);
}
