package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.Cells;
import org.isnad.exchange.internal.table.CsvReader;
import org.isnad.exchange.internal.table.CsvRecord;
import org.junit.jupiter.api.Test;

/** How comma-separated values are read and written. */
class CsvTest {
  @Test
  void a_quoted_cell_may_hold_separators_quotes_and_line_breaks() throws IOException {
    assertThat(read("\ufeffa,b\r\n\"1,\"\"one\"\"\",\"two\nlines\"\r\n\n3,\n"))
        .containsExactly("1: a|b", "2: 1,\"one\"|two\nlines", "5: 3|");
  }

  @Test
  void semicolons_and_tabs_are_told_from_the_first_line() throws IOException {
    assertThat(read("a;b\n1,5;2")).containsExactly("1: a|b", "2: 1,5|2");
    assertThat(read("a\tb\n1\t2")).containsExactly("1: a|b", "2: 1|2");
  }

  @Test
  void a_cell_that_is_never_closed_names_its_line() {
    assertThatThrownBy(() -> read("a,b\n1,\"open\nand on"))
        .isInstanceOf(BadTable.class)
        .hasMessageContaining("never closed")
        .extracting(e -> ((BadTable) e).line())
        .isEqualTo(2L);
  }

  @Test
  void a_formula_is_made_harmless_and_comes_back_as_it_was() {
    for (String cell : List.of("=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "'=1+1", "''@x", "\tx")) {
      assertThat(Cells.safe(cell)).isEqualTo("'" + cell);
      assertThat(Cells.original(Cells.safe(cell))).isEqualTo(cell);
    }
  }

  @Test
  void numbers_and_words_stay_as_they_are() {
    for (String cell : List.of("-12.5", "+3", "1e6", "'quoted'", "a=b", "", "'")) {
      assertThat(Cells.safe(cell)).isEqualTo(cell);
      assertThat(Cells.original(cell)).isEqualTo(cell);
    }
  }

  @Test
  void what_is_written_is_read_the_same() throws IOException {
    List<String> cells = List.of("plain", "a,b", "say \"yes\"", "two\nlines", "", "=x", "a;b");
    StringBuilder out = new StringBuilder();
    Cells.write(out, cells);
    try (CsvReader reader = new CsvReader(new StringReader(out.toString()))) {
      assertThat(reader.next().orElseThrow().cells().stream().map(Cells::original))
          .containsExactlyElementsOf(cells);
    }
  }

  private static List<String> read(String text) throws IOException {
    List<String> records = new ArrayList<>();
    try (CsvReader reader = new CsvReader(new StringReader(text))) {
      Optional<CsvRecord> record = reader.next();
      while (record.isPresent()) {
        records.add(record.get().line() + ": " + String.join("|", record.get().cells()));
        record = reader.next();
      }
    }
    return records;
  }
}
