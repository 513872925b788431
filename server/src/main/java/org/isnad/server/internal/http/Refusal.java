package org.isnad.server.internal.http;

import java.util.List;
import java.util.function.Function;
import org.isnad.server.internal.words.Words;

/** A request that cannot be answered as it stands; the message says why and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final transient Function<Words, String> told;

  public Refusal(int status, String message) {
    super(message);
    this.status = status;
    this.told = words -> message;
  }

  public Refusal(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
    this.told = words -> message;
  }

  private Refusal(int status, String key, List<Object> arguments) {
    super(Words.ENGLISH.of(key, arguments.toArray()));
    this.status = status;
    this.told = words -> words.of(key, arguments.toArray());
  }

  /**
   * A refusal that is told in the reader's language.
   *
   * @param key of its words
   */
  public static Refusal told(int status, String key, Object... arguments) {
    return new Refusal(status, key, List.of(arguments));
  }

  /** The same refusal with what led to it. */
  public Refusal because(Throwable cause) {
    initCause(cause);
    return this;
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

  /** What is wrong and what to do about it, in a reader's language where it has words for it. */
  public String words(Words words) {
    return told.apply(words);
  }

  /** What is wrong and what to do about it, in English. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
