package org.isnad.exchange.internal.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A structure of Thrift in its compact protocol, in which Parquet keeps what it says of itself: a
 * field is its distance from the field before and its type in one byte, a number is a varint,
 * zigzag where it may be negative. Fields are written in rising order of their numbers, at most 15
 * apart.
 */
final class Thrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  /** From so many items on, the size of a list has bytes of its own. */
  private static final int LONG_LIST = 15;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int last;

  private Thrift() {}

  /** The bytes of a structure. */
  static byte[] struct(Consumer<Thrift> fields) {
    Thrift thrift = new Thrift();
    thrift.nested(fields);
    return thrift.bytes.toByteArray();
  }

  Thrift number(int field, int value) {
    begin(field, I32);
    zigzag(value);
    return this;
  }

  Thrift large(int field, long value) {
    begin(field, I64);
    zigzag(value);
    return this;
  }

  Thrift text(int field, String value) {
    begin(field, BINARY);
    text(value);
    return this;
  }

  Thrift struct(int field, Consumer<Thrift> fields) {
    begin(field, STRUCT);
    nested(fields);
    return this;
  }

  Thrift numbers(int field, List<Integer> values) {
    list(field, I32, values.size());
    values.forEach(this::zigzag);
    return this;
  }

  Thrift texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::text);
    return this;
  }

  Thrift structs(int field, List<Consumer<Thrift>> values) {
    list(field, STRUCT, values.size());
    values.forEach(this::nested);
    return this;
  }

  private void nested(Consumer<Thrift> fields) {
    int outer = last;
    last = 0;
    fields.accept(this);
    bytes.write(0);
    last = outer;
  }

  private void begin(int field, int type) {
    bytes.write((field - last) << 4 | type);
    last = field;
  }

  private void list(int field, int type, int size) {
    begin(field, LIST);
    if (size < LONG_LIST) {
      bytes.write(size << 4 | type);
    } else {
      bytes.write(LONG_LIST << 4 | type);
      varint(bytes, size);
    }
  }

  private void text(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes, text.length);
    bytes.writeBytes(text);
  }

  private void zigzag(long value) {
    varint(bytes, value << 1 ^ value >> 63);
  }

  /** A number in groups of seven bits, the lowest first. */
  static void varint(ByteArrayOutputStream bytes, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
