package org.isnad.claims.grammar;

import java.util.List;

/** A grammar that cannot be used as it is written; it lists every problem at once. */
public final class GrammarException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> problems;

  GrammarException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** What, which and what to do, each with the line and a caret under the place. */
  public List<String> problems() {
    return problems;
  }
}
