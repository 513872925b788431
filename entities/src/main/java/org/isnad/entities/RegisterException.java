package org.isnad.entities;

import java.util.List;

/** A register that cannot be used as it is written; it lists every problem at once. */
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> problems;

  public RegisterException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** What, which and what to do, with the line and a caret under the place. */
  public List<String> problems() {
    return problems;
  }
}
