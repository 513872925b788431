package org.isnad.exchange.internal.parquet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * Writes rows as a Parquet file, from its beginning to its end, so that a stream is enough. Rows
 * are kept until they fill a row group; then each column goes out as one page of plain values,
 * packed with gzip. Written by the specification of Apache Parquet, format 2.11, of which it takes
 * the parts that every reader knows: data pages of the first version, no dictionaries, no
 * statistics.
 */
public final class ParquetWriter {
  /**
   * A row group is written when its values take so many bytes: room for it is all that is needed.
   */
  private static final int ROW_GROUP = 1 << 25;

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;

  private final String root;
  private final List<ParquetField> fields;
  private final List<ParquetColumn> columns;
  private final OutputStream out;
  private final int bytesOfGroup;
  private final List<Consumer<Thrift>> groups = new ArrayList<>();
  private long position;
  private long rows;
  private long rowsOfGroup;

  /**
   * A file with some fields.
   *
   * @param root the name of its schema
   * @param out left open
   */
  public ParquetWriter(String root, List<ParquetField> fields, OutputStream out)
      throws IOException {
    this(root, fields, out, ROW_GROUP);
  }

  /** A file whose row groups take about so many bytes. */
  ParquetWriter(String root, List<ParquetField> fields, OutputStream out, int bytesOfGroup)
      throws IOException {
    this.root = root;
    this.bytesOfGroup = bytesOfGroup;
    this.fields = List.copyOf(fields);
    this.columns = fields.stream().flatMap(field -> field.columns().stream()).toList();
    this.out = out;
    write(MAGIC);
  }

  /** Adds a row: the value of each field by its name. */
  public void add(ObjectNode row) throws IOException {
    fields.forEach(field -> field.add(row.path(field.name())));
    rowsOfGroup++;
    if (columns.stream().mapToLong(ParquetColumn::size).sum() >= bytesOfGroup) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    List<Consumer<Thrift>> chunks = new ArrayList<>();
    long begin = position;
    long plain = 0;
    for (ParquetColumn column : columns) {
      Chunk chunk = write(column);
      plain += chunk.plain();
      chunks.add(chunk::describe);
    }
    Group group = new Group(chunks, plain, position - begin, begin, rowsOfGroup);
    groups.add(group::describe);
    rows += rowsOfGroup;
    rowsOfGroup = 0;
  }

  private Chunk write(ParquetColumn column) throws IOException {
    int count = column.count();
    byte[] page = column.page();
    byte[] packed = gzip(page);
    byte[] header =
        Thrift.struct(
            of ->
                of.number(1, DATA_PAGE)
                    .number(2, page.length)
                    .number(3, packed.length)
                    .struct(
                        5,
                        data ->
                            data.number(1, count).number(2, PLAIN).number(3, RLE).number(4, RLE)));
    long begin = position;
    write(header);
    write(packed);
    return new Chunk(column, count, begin, (long) header.length + page.length, position - begin);
  }

  /** Where a column of a row group lies, its sizes with the page's header. */
  private record Chunk(ParquetColumn column, int count, long begin, long plain, long packed) {
    void describe(Thrift chunk) {
      chunk
          .large(2, begin)
          .struct(
              3,
              data ->
                  data.number(1, column.type().code)
                      .numbers(2, List.of(PLAIN, RLE))
                      .texts(3, column.path())
                      .number(4, GZIP)
                      .large(5, count)
                      .large(6, plain)
                      .large(7, packed)
                      .large(9, begin));
    }
  }

  private record Group(
      List<Consumer<Thrift>> chunks, long plain, long packed, long begin, long rows) {
    void describe(Thrift group) {
      group.structs(1, chunks).large(2, plain).large(3, rows).large(5, begin).large(6, packed);
    }
  }

  private static byte[] gzip(byte[] page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page);
    }
    return packed.toByteArray();
  }

  /** Writes the last rows and the end of the file, which says where everything is. */
  public void finish() throws IOException {
    if (rowsOfGroup > 0) {
      endGroup();
    }
    byte[] footer =
        Thrift.struct(
            of ->
                of.number(1, VERSION)
                    .structs(2, ParquetField.schema(root, fields))
                    .large(3, rows)
                    .structs(4, groups)
                    .text(6, "isnad"));
    write(footer);
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    ParquetColumn.littleEndian(end, footer.length, Integer.BYTES);
    write(end.toByteArray());
    write(MAGIC);
    out.flush();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }
}
