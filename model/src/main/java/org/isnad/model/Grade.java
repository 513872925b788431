package org.isnad.model;

import java.util.regex.Pattern;

/**
 * An Admiralty grade: how reliable a source is (A to F), how credible what it says (1 to 6), or
 * both.
 *
 * @param code such as {@code B}, {@code 2} or {@code B2}
 */
public record Grade(String code) {
  private static final Pattern CODE = Pattern.compile("[A-F][1-6]?|[1-6]");

  public Grade {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "“" + code + "” is no Admiralty grade; write A to F, 1 to 6, or both as in B2");
    }
  }

  /** Whether it says that nothing can be judged: neither who says it nor what is said. */
  public boolean judgesNothing() {
    return code.matches("F?6?");
  }

  @Override
  public String toString() {
    return code;
  }
}
