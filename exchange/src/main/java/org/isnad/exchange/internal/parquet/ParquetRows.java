package org.isnad.exchange.internal.parquet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqMap;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.isnad.exchange.ExchangeException;

/**
 * The rows of a Parquet file, one by one, as JSON objects: columns as keys, lists and maps whole.
 */
public final class ParquetRows implements Closeable {
  private static final Set<CompressionCodec> UNPACKED =
      Set.of(CompressionCodec.UNCOMPRESSED, CompressionCodec.GZIP);

  /** Held, or its level would be forgotten: how the library goes about it is not for the user. */
  private static final Logger HARDWOOD = Logger.getLogger("dev.hardwood");

  static {
    HARDWOOD.setLevel(Level.SEVERE);
    // the same on every machine: nothing is unpacked by a native library that happens to be there
    System.setProperty("hardwood.uselibdeflate", "false");
  }

  private final ParquetFileReader file;
  private final RowReader rows;
  private final String name;

  /**
   * Opens a file.
   *
   * @throws ExchangeException where it is no Parquet file, or packed in a way that is not known
   */
  public ParquetRows(Path path) throws IOException {
    this.name = String.valueOf(path.getFileName());
    this.file = open(path);
    Optional<CompressionCodec> other = findUnknown(file);
    if (other.isPresent()) {
      file.close();
      throw new ExchangeException(
          "%s is packed with %s; write it anew with gzip or without packing"
              .formatted(name, other.get()));
    }
    this.rows = file.rowReader();
  }

  private ParquetFileReader open(Path path) {
    try {
      return ParquetFileReader.open(InputFile.of(path));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw broken(e);
    }
  }

  private static Optional<CompressionCodec> findUnknown(ParquetFileReader file) {
    return file.getFileMetaData().rowGroups().stream()
        .flatMap(group -> group.columns().stream())
        .map(ColumnChunk::metaData)
        .map(column -> column.codec())
        .filter(codec -> !UNPACKED.contains(codec))
        .findFirst();
  }

  /** The names of the columns at the top. */
  public Set<String> columns() {
    return file.getFileSchema().getColumns().stream()
        .map(column -> column.fieldPath().elements().getFirst())
        .collect(Collectors.toSet());
  }

  /** How many rows there are. */
  public long count() {
    return file.getFileMetaData().numRows();
  }

  /** The next row; empty at the end. */
  public Optional<ObjectNode> next() {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      rows.next();
      return Optional.of(row());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw broken(e);
    }
  }

  private ExchangeException broken(Exception cause) {
    return new ExchangeException(
        "%s cannot be read as Parquet (%s); give a whole file".formatted(name, cause.getMessage()),
        cause);
  }

  private ObjectNode row() {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < rows.getFieldCount(); i++) {
      String column = rows.getFieldName(i);
      if (!rows.isNull(i)) {
        put(row, column, rows.getValue(i));
      }
    }
    return row;
  }

  private static void put(ObjectNode row, String column, Object value) {
    switch (value) {
      case PqList list -> row.set(column, texts(list.values()));
      case PqMap map -> row.set(column, pairs(map));
      default -> row.put(column, value.toString());
    }
  }

  private static ArrayNode texts(List<Object> values) {
    ArrayNode texts = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> texts.add(String.valueOf(value)));
    return texts;
  }

  private static ObjectNode pairs(PqMap map) {
    ObjectNode pairs = JsonNodeFactory.instance.objectNode();
    for (PqMap.Entry entry : map.getEntries()) {
      if (!entry.isValueNull()) {
        pairs.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
      }
    }
    return pairs;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    file.close();
  }
}
