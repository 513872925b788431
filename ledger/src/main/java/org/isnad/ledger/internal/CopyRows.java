package org.isnad.ledger.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.ledger.internal.Table.Column;
import org.isnad.ledger.internal.Table.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows by PostgreSQL's COPY in its binary form, which is described in the manual under COPY. */
final class CopyRows implements Rows {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int HELD_BYTES = 4 << 20;

  private final Handle handle;
  private final Map<Table, Buffer> buffers = new EnumMap<>(Table.class);
  private final Lookups lookups;
  private int held;

  CopyRows(Handle handle) {
    this.handle = handle;
    this.lookups = new Lookups(handle);
  }

  @Override
  public OptionalInt find(String sql, Object... values) {
    return lookups.find(sql, values);
  }

  @Override
  public Object words(Set<String> folded) {
    try {
      return vector(folded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] vector(Collection<?> words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(words.size() * 10);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(words.size());
    for (Object word : words) {
      out.write(word.toString().getBytes(StandardCharsets.UTF_8));
      out.writeByte(0);
      out.writeShort(0);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    lookups.close();
    buffers.clear();
  }

  @Override
  public void add(Table table, @Nullable Object... values) {
    try {
      Buffer buffer = buffers.computeIfAbsent(table, t -> new Buffer());
      int before = buffer.bytes.size();
      buffer.add(table.columns(), values);
      held += buffer.bytes.size() - before;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (held > HELD_BYTES) {
      flush();
    }
  }

  @Override
  public void flush() {
    try {
      for (Map.Entry<Table, Buffer> entry : buffers.entrySet()) {
        if (entry.getValue().bytes.size() > 0) {
          copy(entry.getKey(), entry.getValue());
        }
      }
      held = 0;
    } catch (SQLException e) {
      throw new RowsException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Table table, Buffer buffer) throws SQLException, IOException {
    List<String> names = table.columns().stream().map(Column::name).toList();
    CopyIn copy =
        handle
            .getConnection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy %s (%s) from stdin (format binary)"
                    .formatted(table.sqlName(), String.join(", ", names)));
    try {
      byte[] bytes = buffer.finish();
      copy.writeToCopy(bytes, 0, bytes.length);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** The rows of one table that are not handed over yet. */
  private static final class Buffer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    void add(List<Column> columns, @Nullable Object[] values) throws IOException {
      if (bytes.size() == 0) {
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
      }
      out.writeShort(values.length);
      for (int i = 0; i < values.length; i++) {
        write(columns.get(i).kind(), values[i]);
      }
    }

    private void write(Kind kind, @Nullable Object value) throws IOException {
      switch (value) {
        case null -> out.writeInt(-1);
        case Number number -> write(kind, number);
        case byte[] field -> write(field);
        case String text -> write(text.getBytes(StandardCharsets.UTF_8));
        default -> throw new IllegalArgumentException("no column can hold " + value);
      }
    }

    private void write(Kind kind, Number number) throws IOException {
      switch (kind) {
        case SMALL -> {
          out.writeInt(Short.BYTES);
          out.writeShort(number.intValue());
        }
        case BIG -> {
          out.writeInt(Long.BYTES);
          out.writeLong(number.longValue());
        }
        case INTEGER -> {
          out.writeInt(Integer.BYTES);
          out.writeInt(number.intValue());
        }
        case TEXT, BYTES, WORDS ->
            throw new IllegalArgumentException("a column of " + kind + " cannot hold " + number);
      }
    }

    private void write(byte[] field) throws IOException {
      out.writeInt(field.length);
      out.write(field);
    }

    byte[] finish() throws IOException {
      out.writeShort(-1);
      byte[] all = bytes.toByteArray();
      bytes.reset();
      return all;
    }
  }
}
