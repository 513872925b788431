package org.isnad.ledger.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** Statements that find one number each, kept ready: a loading asks them for every report. */
final class Lookups {
  private final Handle handle;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Lookups(Handle handle) {
    this.handle = handle;
  }

  OptionalInt find(String sql, Object... values) {
    try {
      PreparedStatement statement = statements.get(sql);
      if (statement == null) {
        statement = handle.getConnection().prepareStatement(sql);
        statements.put(sql, statement);
      }
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
      }
    } catch (SQLException e) {
      throw new RowsException(e);
    }
  }

  void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw new RowsException(e);
    }
    statements.clear();
  }
}
