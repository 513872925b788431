package org.isnad.cli.internal;

import java.util.function.Consumer;

/** Hands on what is told, but not more than some times a second. */
final class Steps implements Consumer<String> {
  private static final long PAUSE_NANOSECONDS = 250_000_000;

  private final Consumer<String> progress;
  private long last = System.nanoTime();

  Steps(Consumer<String> progress) {
    this.progress = progress;
  }

  @Override
  public void accept(String step) {
    long now = System.nanoTime();
    if (now - last >= PAUSE_NANOSECONDS) {
      last = now;
      progress.accept(step);
    }
  }
}
