package org.isnad.exchange.internal.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A column and its values since the last row group. A value may be absent; where the column
 * repeats, a row has any number of values, and one without any has one that is absent.
 */
final class ParquetColumn {
  /** The types of values that the format knows and claims have, with their numbers in it. */
  enum Type {
    INT64(2),
    BYTE_ARRAY(6);

    final int code;

    Type(int code) {
      this.code = code;
    }
  }

  private final List<String> path;
  private final Type type;
  private final boolean repeats;
  private final Levels repetitions = new Levels();
  private final Levels definitions = new Levels();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int count;

  ParquetColumn(List<String> path, Type type, boolean repeats) {
    this.path = path;
    this.type = type;
    this.repeats = repeats;
  }

  List<String> path() {
    return path;
  }

  Type type() {
    return type;
  }

  /** A row without a value. */
  void none() {
    count(0, 0);
  }

  void number(long value) {
    count(0, 1);
    littleEndian(values, value, Long.BYTES);
  }

  /**
   * A text.
   *
   * @param isFurther whether the same row had one before
   */
  void text(String value, boolean isFurther) {
    count(isFurther ? 1 : 0, 1);
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    littleEndian(values, bytes.length, Integer.BYTES);
    values.writeBytes(bytes);
  }

  private void count(int repetition, int definition) {
    repetitions.add(repetition);
    definitions.add(definition);
    count++;
  }

  /** How many values there are, absent ones too. */
  int count() {
    return count;
  }

  /** How many bytes wait, about. */
  int size() {
    return values.size() + definitions.size();
  }

  /** The levels and the values as a page that is not packed yet; begins anew. */
  byte[] page() {
    ByteArrayOutputStream page = new ByteArrayOutputStream(values.size() + Long.BYTES);
    if (repeats) {
      repetitions.moveTo(page);
    }
    definitions.moveTo(page);
    page.writeBytes(values.toByteArray());
    values.reset();
    count = 0;
    return page.toByteArray();
  }

  static void littleEndian(ByteArrayOutputStream out, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >>> Byte.SIZE * i));
    }
  }
}
