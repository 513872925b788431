package org.isnad.exchange.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of a table by the names of its columns: header names in lower case, the names of other
 * vintages turned into those of today, rows of HXL tags passed over, and the apostrophes taken off
 * that guard against formulas.
 */
public final class TableReader implements Closeable {
  private final CsvReader csv;
  private final List<String> columns;
  private Optional<CsvRecord> kept = Optional.empty();

  /**
   * A reader of a table.
   *
   * @param csv the table
   * @param renamed names of today by those of other vintages
   * @param bare the columns of a table without a header row; empty where there must be one
   */
  public TableReader(CsvReader csv, Map<String, String> renamed, List<String> bare)
      throws IOException {
    this.csv = csv;
    CsvRecord first =
        csv.next().orElseThrow(() -> new BadTable(1, "the table is empty; give one with rows"));
    if (!bare.isEmpty() && isData(first)) {
      if (first.cells().size() != bare.size()) {
        throw new BadTable(
            first.line(),
            "there is no header row, and %d cells where %d are known; add the row of column names"
                .formatted(first.cells().size(), bare.size()));
      }
      this.columns = bare;
      this.kept = Optional.of(first);
    } else {
      this.columns = first.cells().stream().map(name -> today(name, renamed)).toList();
    }
  }

  private static boolean isData(CsvRecord record) {
    return record.cells().getFirst().matches("\\d+");
  }

  private static String today(String name, Map<String, String> renamed) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return renamed.getOrDefault(plain, plain);
  }

  public List<String> columns() {
    return columns;
  }

  /** Throws where the table lacks a column. */
  public void require(List<String> needed) {
    List<String> missing = new ArrayList<>(needed);
    missing.removeAll(columns);
    if (!missing.isEmpty()) {
      throw new BadTable(
          1,
          "the column%s %s missing; give the file as it was published, with its header row"
              .formatted(
                  missing.size() == 1 ? "" : "s",
                  String.join(", ", missing) + (missing.size() == 1 ? " is" : " are")));
    }
  }

  /** The next row; empty at the end. */
  public Optional<Row> next() throws IOException {
    Optional<CsvRecord> record = kept.isPresent() ? kept : csv.next();
    kept = Optional.empty();
    while (record.isPresent() && (record.get().isTags() || record.get().isBlank())) {
      record = csv.next();
    }
    return record.map(this::row);
  }

  private Row row(CsvRecord record) {
    if (record.cells().size() != columns.size()) {
      throw new BadTable(
          record.line(),
          "%d cells where the header names %d columns; look for a missing or doubled separator"
              .formatted(record.cells().size(), columns.size()));
    }
    LinkedHashMap<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), Cells.original(record.cells().get(i)));
    }
    return new Row(record.line(), values);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
