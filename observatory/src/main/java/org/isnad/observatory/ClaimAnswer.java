package org.isnad.observatory;

import java.util.Locale;
import java.util.Optional;

/**
 * A person's answer to a claim that was compared with its words.
 *
 * @param claim its id
 * @param verdict what was decided
 * @param reason why; needed to reject or correct
 * @param correction what the text says instead, where that was the answer
 */
public record ClaimAnswer(
    String claim, Verdict verdict, Optional<String> reason, Optional<ClaimCorrection> correction) {
  /** What a person may answer. */
  public enum Verdict {
    /** The text says so. */
    ACCEPT,
    /** The text says something near it. */
    CORRECT,
    /** The text does not say so. */
    REJECT,
    /** It cannot be told; the claim stays as it is and is not asked about again. */
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

  public ClaimAnswer {
    reason = reason.map(String::strip).filter(words -> !words.isEmpty());
  }

  /** An answer without a correction. */
  public static ClaimAnswer of(String claim, Verdict verdict, Optional<String> reason) {
    return new ClaimAnswer(claim, verdict, reason, Optional.empty());
  }
}
