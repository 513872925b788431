package org.isnad.exchange.internal.table;

import java.util.List;

/**
 * A record of a table.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells its cells in order
 */
public record CsvRecord(long line, List<String> cells) {
  public CsvRecord {
    cells = List.copyOf(cells);
  }

  /** Whether it has no cell with anything in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** Whether it is a row of HXL tags: every cell a tag or empty. */
  public boolean isTags() {
    return !isBlank() && cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
  }
}
