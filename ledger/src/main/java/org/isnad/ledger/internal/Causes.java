package org.isnad.ledger.internal;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** What a database said, in words for the user. */
final class Causes {
  private Causes() {}

  /** What the database itself said, without the statement. */
  static String of(JdbiException problem) {
    Throwable cause = problem;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String words = String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
    return words.contains("SQLITE_FULL") || words.contains("No space left")
        ? "the disk is full; make room and do it again (" + words + ")"
        : words;
  }
}
