package org.isnad.briefing;

/** A form cannot be made here; the message says why and what to do. */
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormException(String message) {
    super(message);
  }

  public FormException(String message, Throwable cause) {
    super(message, cause);
  }
}
