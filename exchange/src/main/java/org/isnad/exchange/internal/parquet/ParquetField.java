package org.isnad.exchange.internal.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A field of a row: one column, or two for pairs of key and value. */
public final class ParquetField {
  /** What a field holds. */
  public enum Shape {
    /** A text or nothing. */
    TEXT,
    /** A whole number or nothing. */
    NUMBER,
    /** A list of texts, which may be empty. */
    TEXTS,
    /** Texts by keys, as a map. */
    PAIRS
  }

  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;

  /** The numbers of the old and the new names for what a group or a column means. */
  private static final int UTF8 = 0;

  private static final int MAP = 1;
  private static final int LIST = 3;
  private static final int STRING_TYPE = 1;
  private static final int MAP_TYPE = 2;
  private static final int LIST_TYPE = 3;

  private final String name;
  private final Shape shape;
  private final List<ParquetColumn> columns;

  public ParquetField(String name, Shape shape) {
    this.name = name;
    this.shape = shape;
    this.columns =
        switch (shape) {
          case TEXT -> List.of(column(false, ParquetColumn.Type.BYTE_ARRAY, name));
          case NUMBER -> List.of(column(false, ParquetColumn.Type.INT64, name));
          case TEXTS ->
              List.of(column(true, ParquetColumn.Type.BYTE_ARRAY, name, "list", "element"));
          case PAIRS ->
              List.of(
                  column(true, ParquetColumn.Type.BYTE_ARRAY, name, "key_value", "key"),
                  column(true, ParquetColumn.Type.BYTE_ARRAY, name, "key_value", "value"));
        };
  }

  private static ParquetColumn column(boolean repeats, ParquetColumn.Type type, String... path) {
    return new ParquetColumn(List.of(path), type, repeats);
  }

  String name() {
    return name;
  }

  List<ParquetColumn> columns() {
    return columns;
  }

  /** Takes the value of the next row. */
  void add(JsonNode value) {
    boolean isAbsent = value.isMissingNode() || value.isNull();
    if (isAbsent || value.isContainerNode() && value.isEmpty()) {
      columns.forEach(ParquetColumn::none);
      return;
    }
    switch (shape) {
      case TEXT -> columns.getFirst().text(value.asText(), false);
      case NUMBER -> columns.getFirst().number(value.asLong());
      case TEXTS -> addAll(value.elements());
      case PAIRS -> addPairs(value.properties().iterator());
    }
  }

  private void addAll(Iterator<JsonNode> texts) {
    boolean isFurther = false;
    while (texts.hasNext()) {
      columns.getFirst().text(texts.next().asText(), isFurther);
      isFurther = true;
    }
  }

  private void addPairs(Iterator<Map.Entry<String, JsonNode>> pairs) {
    boolean isFurther = false;
    while (pairs.hasNext()) {
      Map.Entry<String, JsonNode> pair = pairs.next();
      columns.getFirst().text(pair.getKey(), isFurther);
      columns.getLast().text(pair.getValue().asText(), isFurther);
      isFurther = true;
    }
  }

  /** The elements of the schema that this field is, the outermost first. */
  List<Consumer<Thrift>> schema() {
    return switch (shape) {
      case TEXT -> List.of(text(name, OPTIONAL));
      case NUMBER ->
          List.of(
              element ->
                  element
                      .number(1, ParquetColumn.Type.INT64.code)
                      .number(3, OPTIONAL)
                      .text(4, name));
      case TEXTS ->
          List.of(
              group(name, REQUIRED, 1, LIST, LIST_TYPE),
              group("list", REPEATED, 1),
              text("element", REQUIRED));
      case PAIRS ->
          List.of(
              group(name, REQUIRED, 1, MAP, MAP_TYPE),
              group("key_value", REPEATED, 2),
              text("key", REQUIRED),
              text("value", REQUIRED));
    };
  }

  private static Consumer<Thrift> text(String name, int repetition) {
    return element ->
        element
            .number(1, ParquetColumn.Type.BYTE_ARRAY.code)
            .number(3, repetition)
            .text(4, name)
            .number(6, UTF8)
            .struct(10, meaning -> meaning.struct(STRING_TYPE, nothing -> {}));
  }

  private static Consumer<Thrift> group(String name, int repetition, int children) {
    return element -> element.number(3, repetition).text(4, name).number(5, children);
  }

  private static Consumer<Thrift> group(
      String name, int repetition, int children, int converted, int type) {
    return element ->
        element
            .number(3, repetition)
            .text(4, name)
            .number(5, children)
            .number(6, converted)
            .struct(10, meaning -> meaning.struct(type, nothing -> {}));
  }

  /** The schema of a file with some fields. */
  static List<Consumer<Thrift>> schema(String root, List<ParquetField> fields) {
    List<Consumer<Thrift>> elements = new ArrayList<>();
    elements.add(element -> element.text(4, root).number(5, fields.size()));
    fields.forEach(field -> elements.addAll(field.schema()));
    return elements;
  }
}
