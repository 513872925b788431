package org.isnad.ledger;

/**
 * A ledger that cannot be opened, read or written; the message says which file, why, and what to
 * do.
 */
public final class LedgerException extends RuntimeException {
  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
