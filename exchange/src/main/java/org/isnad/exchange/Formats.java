package org.isnad.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.exchange.Format;

/** Tells the form of a file from how it begins; where that is not certain, a person must say it. */
final class Formats {
  private static final int BEGINNING = 4096;

  private Formats() {}

  /** The form of a file. */
  static Format of(Path file) {
    if (isParquet(file)) {
      return Format.PARQUET;
    }
    String begin = beginning(file);
    String plain = begin.strip();
    if (plain.startsWith("{")) {
      return ofJson(file, plain);
    }
    String first = plain.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    Set<String> columns = Set.of(distinct(first.replace("\"", "").split("[,;\t]", -1)));
    if (columns.contains("event_id_cnty")) {
      return Format.ACLED;
    }
    boolean isBare = first.matches("\"?\\d+\"?,.*") && first.split(",", -1).length >= 49;
    if (isBare || columns.contains("type_of_violence") && columns.contains("side_a")) {
      return Format.GED;
    }
    if (columns.contains("entity_id") && columns.contains("canonical_id")) {
      return Format.FTM_STATEMENTS;
    }
    if (columns.contains("type:claim")) {
      return Format.SFM;
    }
    if (columns.contains("modality") && columns.contains("extractor")) {
      return Format.CSV;
    }
    throw unknown(file);
  }

  /** Whether a file holds JSON. */
  static boolean isJson(Path file) {
    return beginning(file).strip().startsWith("{");
  }

  private static boolean isParquet(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return "PAR1".equals(new String(in.readNBytes(4), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new ExchangeException(
          file + " cannot be read (" + e.getMessage() + "); give a file that you may read", e);
    }
  }

  private static String[] distinct(String[] names) {
    return java.util.Arrays.stream(names).map(String::strip).distinct().toArray(String[]::new);
  }

  private static Format ofJson(Path file, String plain) {
    String first = plain.lines().findFirst().orElse("");
    if (plain.matches("(?s).*\"type\"\\s*:\\s*\"FeatureCollection\".*")) {
      return Format.GEOJSON;
    }
    if (plain.matches("(?s).*\"type\"\\s*:\\s*\"bundle\".*")) {
      return Format.STIX;
    }
    if (first.contains("\"canonical_id\"") && first.contains("\"prop\"")) {
      return Format.FTM_STATEMENTS;
    }
    if (first.contains("\"schema\"") && first.contains("\"properties\"")) {
      return Format.FTM;
    }
    if (first.contains("\"selector\"") && first.contains("\"modality\"")) {
      return Format.JSONL;
    }
    throw unknown(file);
  }

  private static String beginning(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char[] begin = new char[BEGINNING];
      int read = Math.max(0, reader.read(begin));
      String text = new String(begin, 0, read);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new ExchangeException(
          file + " cannot be read as UTF-8 (" + e.getMessage() + "); give a text file", e);
    }
  }

  private static ExchangeException unknown(Path file) {
    return new ExchangeException(
        "the form of %s cannot be told from its beginning; name it with --format, and for other tables --format csv with --mapping FILE"
            .formatted(file.getFileName()));
  }
}
