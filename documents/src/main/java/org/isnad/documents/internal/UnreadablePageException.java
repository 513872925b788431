package org.isnad.documents.internal;

/** A page that is refused: its header is wrong, or it is out of all measure. */
public final class UnreadablePageException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadablePageException(String message) {
    super(message);
  }
}
