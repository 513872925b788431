package org.isnad.evaluation.scoring;

/** An evaluation that cannot be made; the message says what, which and what to do. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }

  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
