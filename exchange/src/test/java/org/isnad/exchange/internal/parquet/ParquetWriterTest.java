package org.isnad.exchange.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.internal.parquet.ParquetField.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows come back as they went in, whatever is absent, empty or repeated, over all row groups. */
class ParquetWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As it goes in, and as it comes back: what is absent and what is empty has no key. */
  private static final List<String> ROWS =
      List.of(
          "{\"name\":\"a\",\"count\":7,\"others\":[\"b\",\"\",\"c\"],\"more\":{\"k\":\"v\",\"l\":\"\"}}",
          "{}",
          "{\"others\":[\"سرت\"]}",
          "{\"name\":\"\",\"count\":-9007199254740993,\"more\":{\"ключ\":\"значение\"}}",
          "{\"count\":0,\"others\":[\"x\",\"y\"]}");

  @TempDir private Path folder;

  @Test
  void rows_come_back_from_one_row_group() throws IOException {
    assertThat(read(write(ROWS, 1 << 20))).isEqualTo(ROWS);
  }

  @Test
  void rows_come_back_from_many_row_groups() throws IOException {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(ROWS.get(i % ROWS.size()));
    }
    Path file = write(many, 500);
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      assertThat(reader.getFileMetaData().rowGroups()).hasSizeGreaterThan(20);
      assertThat(reader.getFileMetaData().numRows()).isEqualTo(1000);
    }
    assertThat(read(file)).isEqualTo(many);
  }

  @Test
  void a_file_without_rows_is_a_file() throws IOException {
    assertThat(read(write(List.of(), 500))).isEmpty();
  }

  @Test
  void columns_have_the_types_that_their_values_have() throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(write(ROWS, 500)))) {
      List<String> columns =
          file.getFileSchema().getColumns().stream()
              .map(c -> c.fieldPath() + " " + c.type() + " " + c.logicalType())
              .toList();
      assertThat(columns)
          .containsExactly(
              "name BYTE_ARRAY STRING",
              "count INT64 null",
              "others.list.element BYTE_ARRAY STRING",
              "more.key_value.key BYTE_ARRAY STRING",
              "more.key_value.value BYTE_ARRAY STRING");
    }
  }

  private Path write(List<String> rows, int bytesOfGroup) throws IOException {
    List<ParquetField> fields =
        List.of(
            new ParquetField("name", Shape.TEXT),
            new ParquetField("count", Shape.NUMBER),
            new ParquetField("others", Shape.TEXTS),
            new ParquetField("more", Shape.PAIRS));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetWriter writer = new ParquetWriter("rows", fields, out, bytesOfGroup);
    for (String row : rows) {
      writer.add((ObjectNode) JSON.readTree(row));
    }
    writer.finish();
    return Files.write(folder.resolve("rows.parquet"), out.toByteArray());
  }

  private static List<String> read(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    try (ParquetRows reader = new ParquetRows(file)) {
      Optional<ObjectNode> row = reader.next();
      while (row.isPresent()) {
        rows.add(words(row.get()));
        row = reader.next();
      }
      assertThat(reader.count()).isEqualTo(rows.size());
    }
    return rows;
  }

  /** Without empty lists and maps; whole numbers as such. */
  private static String words(ObjectNode row) throws IOException {
    ObjectNode plain = JSON.createObjectNode();
    for (var field : row.properties()) {
      JsonNode value = field.getValue();
      if (field.getKey().equals("count")) {
        plain.put("count", value.asLong());
      } else if (value.isValueNode() || !value.isEmpty()) {
        plain.set(field.getKey(), value);
      }
    }
    return JSON.writeValueAsString(plain);
  }
}
