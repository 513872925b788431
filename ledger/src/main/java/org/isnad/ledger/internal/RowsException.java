package org.isnad.ledger.internal;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** Rows that the database did not take; it rolls the transaction back like any other failure. */
final class RowsException extends JdbiException {
  private static final long serialVersionUID = 1;

  RowsException(SQLException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
