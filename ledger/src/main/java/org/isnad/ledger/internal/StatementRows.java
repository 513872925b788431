package org.isnad.ledger.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.ledger.internal.Table.Column;
import org.isnad.ledger.internal.Table.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows by INSERT statements, a batch for each table. */
final class StatementRows implements Rows {
  private static final int BATCH = 1000;

  private final Handle handle;
  private final Dialect dialect;
  private final Map<Table, Batch> batches = new EnumMap<>(Table.class);
  private final Lookups lookups;

  StatementRows(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
    this.lookups = new Lookups(handle);
  }

  @Override
  public OptionalInt find(String sql, Object... values) {
    return lookups.find(sql, values);
  }

  @Override
  public Object words(Set<String> folded) {
    return dialect.words(folded);
  }

  @Override
  public void add(Table table, @Nullable Object... values) {
    try {
      Batch batch = batches.get(table);
      if (batch == null) {
        batch = new Batch(table, handle.getConnection().prepareStatement(insert(table)));
        batches.put(table, batch);
      }
      batch.add(values);
      if (batch.held >= BATCH) {
        flush();
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      for (Batch batch : batches.values()) {
        batch.flush();
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    lookups.close();
    try {
      for (Batch batch : batches.values()) {
        batch.statement.close();
      }
    } catch (SQLException e) {
      throw failure(e);
    }
    batches.clear();
  }

  private static RowsException failure(SQLException e) {
    return new RowsException(e);
  }

  private String insert(Table table) {
    if (table == Table.WORDS) {
      return dialect.insertWords();
    }
    List<String> names = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (Column column : table.columns()) {
      names.add(column.name());
      marks.add("?");
    }
    return "insert into %s (%s) values (%s)"
        .formatted(table.sqlName(), String.join(", ", names), String.join(", ", marks));
  }

  /** The rows of one table that are not handed over yet. */
  private final class Batch {
    private final Table table;
    private final PreparedStatement statement;
    private int held;

    Batch(Table table, PreparedStatement statement) {
      this.table = table;
      this.statement = statement;
    }

    void add(@Nullable Object[] values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        bind(i + 1, table.columns().get(i).kind(), values[i]);
      }
      statement.addBatch();
      held++;
    }

    private void bind(int place, Kind kind, @Nullable Object value) throws SQLException {
      switch (value) {
        case null -> statement.setNull(place, sqlType(kind));
        case Integer number -> statement.setInt(place, number);
        case Long number -> statement.setLong(place, number);
        case byte[] bytes -> statement.setBytes(place, bytes);
        case String text -> statement.setString(place, text);
        default -> throw new IllegalArgumentException("no column can hold " + value);
      }
    }

    private static int sqlType(Kind kind) {
      return switch (kind) {
        case SMALL -> Types.SMALLINT;
        case INTEGER -> Types.INTEGER;
        case BIG -> Types.BIGINT;
        case TEXT, WORDS -> Types.VARCHAR;
        case BYTES -> Types.BINARY;
      };
    }

    void flush() throws SQLException {
      if (held > 0) {
        statement.executeBatch();
        held = 0;
      }
    }
  }
}
