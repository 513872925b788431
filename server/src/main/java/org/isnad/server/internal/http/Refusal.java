package org.isnad.server.internal.http;

/** A request that cannot be answered as it stands; the message says why and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  public Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  public Refusal(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The request is not understood. */
  public static Refusal badRequest(String message) {
    return new Refusal(400, message);
  }

  /** There is no such thing. */
  public static Refusal notFound(String message) {
    return new Refusal(404, message);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong and what to do about it. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
