package org.isnad.exchange.internal.table;

/** A row that cannot be read: where it begins and what is wrong with it. */
public final class BadTable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long line;

  public BadTable(long line, String message) {
    super(message);
    this.line = line;
  }

  /** A value that a column cannot have. */
  static BadTable of(long line, String column, String value, String remedy) {
    return new BadTable(line, "column %s: “%s”; %s".formatted(column, value, remedy));
  }

  public long line() {
    return line;
  }
}
