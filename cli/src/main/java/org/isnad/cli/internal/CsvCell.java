package org.isnad.cli.internal;

/** A cell of a CSV file that no spreadsheet takes for a formula. */
final class CsvCell {
  private CsvCell() {}

  static String of(String text) {
    String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
