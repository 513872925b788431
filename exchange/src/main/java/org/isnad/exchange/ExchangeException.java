package org.isnad.exchange;

/** A file that cannot be read or written as a whole; the message says what to do. */
public final class ExchangeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ExchangeException(String message) {
    super(message);
  }

  public ExchangeException(String message, Throwable cause) {
    super(message, cause);
  }
}
