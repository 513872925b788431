package org.isnad.observatory;

import java.util.Locale;
import java.util.Optional;

/**
 * A person's answer to a proposal.
 *
 * @param proposal its id
 * @param verdict what was decided
 * @param reason why; needed to join two where something speaks against it
 */
public record IdentityAnswer(String proposal, Verdict verdict, Optional<String> reason) {
  /** What a person may answer. */
  public enum Verdict {
    /** They are one. */
    ACCEPT,
    /** They are two. */
    REFUSE,
    /** It cannot be told; it is not proposed again. */
    LEAVE;

    /** The verdict of a word or its first letter. */
    public static Optional<Verdict> find(String word) {
      String wanted = word.strip().toUpperCase(Locale.ROOT);
      for (Verdict verdict : values()) {
        if (verdict.name().equals(wanted) || verdict.name().substring(0, 1).equals(wanted)) {
          return Optional.of(verdict);
        }
      }
      return Optional.empty();
    }
  }
}
