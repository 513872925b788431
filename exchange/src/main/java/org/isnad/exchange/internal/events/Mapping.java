package org.isnad.exchange.internal.events;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.exchange.ExchangeException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Which column of a table is which part of a claim, as its owner writes it in YAML.
 *
 * @param dataset whose table it is
 * @param id the columns that tell one row from another over the table's versions; may be empty
 * @param columns column by part: subject, object, place, when, said_by, quote …
 * @param constants value by part, for what the table does not say because it is always so
 * @param values our word by theirs, by part
 * @param detail column by key of the detail
 */
record Mapping(
    String dataset,
    List<String> id,
    Map<String, String> columns,
    Map<String, String> constants,
    Map<String, Map<String, String>> values,
    Map<String, String> detail) {
  static final Set<String> PARTS =
      Set.of(
          "type",
          "subject",
          "object",
          "place",
          "when",
          "until",
          "said_by",
          "quote",
          "modality",
          "low",
          "high",
          "event",
          "latitude",
          "longitude",
          "subject_class",
          "object_class");
  private static final Set<String> KEYS =
      Set.of("dataset", "id", "columns", "constants", "values", "detail");

  /** Reads a mapping; an {@link ExchangeException} tells what is wrong with it. */
  static Mapping read(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      if (!(yaml instanceof Map<?, ?> map)) {
        throw problem(file, "is no map", "begin with dataset: NAME");
      }
      return of(file, map);
    } catch (YAMLException e) {
      throw new ExchangeException(
          "%s is no YAML: %s".formatted(file.getFileName(), String.valueOf(e.getMessage()).strip()),
          e);
    } catch (IOException e) {
      throw new ExchangeException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static Mapping of(Path file, Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw problem(file, "has the key “" + key + "”", "write one of " + sorted(KEYS));
      }
    }
    Map<String, String> columns = texts(map.get("columns"));
    Map<String, String> constants = texts(map.get("constants"));
    for (String part : keys(columns, constants)) {
      if (!PARTS.contains(part)) {
        throw problem(file, "maps the part “" + part + "”", "write one of " + sorted(PARTS));
      }
    }
    if (!columns.containsKey("type") && !constants.containsKey("type")) {
      throw problem(file, "gives no type", "write constants: {type: controls}, for instance");
    }
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    if (map.get("values") instanceof Map<?, ?> parts) {
      parts.forEach((part, words) -> values.put(String.valueOf(part), texts(words)));
    }
    columns.replaceAll((part, column) -> plain(column));
    Map<String, String> detail = texts(map.get("detail"));
    detail.replaceAll((key, column) -> plain(column));
    String name = map.get("dataset") == null ? "" : String.valueOf(map.get("dataset"));
    return new Mapping(name, list(map.get("id")), columns, constants, values, detail);
  }

  private static List<String> keys(Map<String, String> one, Map<String, String> other) {
    List<String> keys = new ArrayList<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static List<String> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> plain(String.valueOf(item))).toList();
    }
    return value == null ? List.of() : List.of(plain(String.valueOf(value)));
  }

  private static Map<String, String> texts(@Nullable Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
    }
    return texts;
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }

  private static ExchangeException problem(Path file, String what, String remedy) {
    return new ExchangeException(
        "the mapping %s %s; %s".formatted(file.getFileName(), what, remedy));
  }
}
