package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a claim still counts, by the latest entry about it or about its document. */
public enum Standing {
  /** It counts. */
  CURRENT,
  /** Its document's address has given a newer version since. */
  SUPERSEDED,
  /** A person put another claim in its place. */
  CORRECTED,
  /** It, or its document, was taken back. */
  RETRACTED,
  /** A reviewer found that the text does not say it. */
  REJECTED,
  /** Its document's text was erased; only hashes are left. */
  ERASED;

  /** The word used in the exchange form, lower case with underscores. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Standing> find(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
