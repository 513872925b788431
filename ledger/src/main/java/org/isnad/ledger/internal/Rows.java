package org.isnad.ledger.internal;

import org.jspecify.annotations.Nullable;

/** Takes rows for the tables within one transaction. */
interface Rows {
  /** Adds a row, its values in the order of the table's columns. */
  void add(Table table, @Nullable Object... values);

  /** Hands over what is still held back, table after table in their order. */
  void flush();
}
