package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.function.Consumer;

/**
 * Tells on standard error what is being done: a line each, or on a terminal one line that changes.
 */
final class Progress implements Consumer<String>, AutoCloseable {
  private static final String BACK_AND_CLEAR = "\r\u001b[K";
  private final PrintWriter err;
  private final boolean changing;
  private boolean isOpen;

  Progress(PrintWriter err) {
    this(err, Boolean.getBoolean("isnad.terminal"));
  }

  Progress(PrintWriter err, boolean changing) {
    this.err = err;
    this.changing = changing;
  }

  @Override
  public void accept(String step) {
    if (changing) {
      err.print(BACK_AND_CLEAR + step);
      err.flush();
      isOpen = true;
    } else {
      err.println(step);
    }
  }

  /** Clears the changing line, so that what follows begins at the margin. */
  @Override
  public void close() {
    if (isOpen) {
      err.print(BACK_AND_CLEAR);
      err.flush();
      isOpen = false;
    }
  }
}
