package org.isnad.ledger.internal;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes rows for the tables, and finds their numbers, within one transaction. */
interface Rows {
  /** Folded words in the form in which a row takes them; several threads may ask at once. */
  Object words(Set<String> folded);

  /** Adds a row, its values in the order of the table's columns. */
  void add(Table table, @Nullable Object... values);

  /** Hands over what is still held back, table after table in their order. */
  void flush();

  /** The number that a statement finds among the rows that were handed over. */
  OptionalInt find(String sql, Object... values);

  /** Ends the statements; the rows held back are let go. */
  void close();
}
