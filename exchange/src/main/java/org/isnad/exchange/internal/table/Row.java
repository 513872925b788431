package org.isnad.exchange.internal.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A row of a table by the names of its columns, with the checks its values need.
 *
 * @param line the line of the file on which it begins
 * @param values the cells by column, in the order of the file
 */
public record Row(long line, SequencedMap<String, String> values) {
  public Row {
    values = new LinkedHashMap<>(values);
  }

  /** The cell of a column as it stands; empty text where the table lacks the column. */
  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  /** The cell of a column where it says something; {@code NA} and its like say nothing. */
  public Optional<String> find(String column) {
    String value = text(column).strip();
    boolean isNothing = value.isEmpty() || value.equals("NA") || value.equals("n/a");
    return isNothing ? Optional.empty() : Optional.of(value);
  }

  /** A cell that must say something. */
  public String need(String column) {
    return find(column)
        .orElseThrow(
            () -> BadTable.of(line, column, text(column), "give it a value, or leave the row out"));
  }

  /** A whole number from 0 up; absent where the cell says nothing. */
  public Optional<Integer> findNumber(String column) {
    Optional<String> value = find(column);
    if (value.isPresent() && !value.get().matches("\\d{1,9}")) {
      throw BadTable.of(line, column, value.get(), "write a whole number from 0 to 999999999");
    }
    return value.map(Integer::valueOf);
  }

  /** A number of degrees between bounds; absent where the cell says nothing. */
  public Optional<Double> findDegrees(String column, double most) {
    Optional<String> value = find(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get();
    if (!text.matches("[+-]?\\d{1,3}(?:\\.\\d+)?") || Math.abs(Double.parseDouble(text)) > most) {
      throw BadTable.of(
          line, column, text, "write degrees from -%d to %d".formatted((int) most, (int) most));
    }
    return Optional.of(Double.valueOf(text));
  }

  /** What is wrong with a value. */
  public BadTable problem(String column, String remedy) {
    return BadTable.of(line, column, text(column), remedy);
  }

  /** The cells as a map by column. */
  public Map<String, String> asMap() {
    return values;
  }
}
