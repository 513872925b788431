package org.isnad.observatory;

/** A theatre that cannot be opened or made; the message says what, which and what to do. */
public final class TheatreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TheatreException(String message) {
    super(message);
  }

  public TheatreException(String message, Throwable cause) {
    super(message, cause);
  }
}
