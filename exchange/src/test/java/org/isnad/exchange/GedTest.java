package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.internal.events.EventTables;
import org.isnad.exchange.internal.table.CsvReader;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.TableReader;
import org.isnad.model.Selector;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UCDP GED in and out. */
class GedTest {
  private static final Path SYRIA =
      Path.of("../../shared/data/ucdp/ucdp_ged191_syria_2016_2018.csv");

  /** The columns of all 49 that a test needs; the others are empty. */
  private static final Map<String, String> SHELLING =
      Map.ofEntries(
          Map.entry("id", "17"),
          Map.entry("year", "2016"),
          Map.entry("type_of_violence", "1"),
          Map.entry("conflict_name", "Westland: Government"),
          Map.entry("dyad_name", "Government of Westland - Harbour Guard"),
          Map.entry("side_a_new_id", "118"),
          Map.entry("side_a", "Government of Westland"),
          Map.entry("side_b", "Harbour Guard"),
          Map.entry("number_of_sources", "2"),
          Map.entry("source_article", "\"Coast Daily,2016-05-30,Shells hit the port\""),
          Map.entry("source_office", "Coast Daily;Wire"),
          Map.entry("source_headline", "Shells hit the port"),
          Map.entry("source_original", "harbour master"),
          Map.entry("where_prec", "1"),
          Map.entry("where_coordinates", "Westport town"),
          Map.entry("adm_1", "West province"),
          Map.entry("latitude", "32.50"),
          Map.entry("longitude", "-12.25"),
          Map.entry("date_prec", "2"),
          Map.entry("date_start", "2016-05-28"),
          Map.entry("date_end", "2016-05-30"),
          Map.entry("low", "2"),
          Map.entry("best", "3"),
          Map.entry("high", "5"),
          Map.entry("gwnob", "NA"));

  @TempDir private Path folder;

  @Test
  void a_row_is_a_claim_of_the_dataset_with_its_office_and_its_original_source()
      throws IOException {
    assertThat(read("GEDEvent_v23_1.csv", table(SHELLING)).stream().map(Pages::words))
        .containsExactly(
            "asserted battle: Government of Westland / Harbour Guard at Westport town on"
                + " 2016-05-28/2016-05-30, killed 2–5 | said by Coast Daily → harbour master, via"
                + " UCDP GED, 2023");
  }

  @Test
  void the_row_itself_is_the_evidence() throws IOException {
    Imported.Row row = (Imported.Row) read("ged191.csv", table(SHELLING)).getFirst();
    Selector quote = row.claims().getFirst().selector();
    assertThat(quote.exact())
        .isEqualTo(
            "id: 17; date_start: 2016-05-28; date_end: 2016-05-30; type_of_violence: 1; side_a:"
                + " Government of Westland; side_b: Harbour Guard; where_coordinates: Westport"
                + " town; adm_1: West province; low: 2; best: 3; high: 5");
    assertThat(row.document().text().substring(quote.start(), quote.end()))
        .isEqualTo(quote.exact());
    assertThat(row.document().text()).contains("\nsource_headline: Shells hit the port\n");
    assertThat(row.address()).contains("ucdp-ged:17");
  }

  @Test
  void one_sided_violence_is_an_attack_on_civilians_who_are_nobody_in_particular()
      throws IOException {
    Map<String, String> attack = new LinkedHashMap<>(SHELLING);
    attack.put("type_of_violence", "3");
    attack.put("side_b", "Civilians");
    assertThat(Pages.words(read("ged.csv", table(attack)).getFirst()))
        .startsWith("asserted attack_on_civilians: Government of Westland / civilians at")
        .endsWith("via UCDP GED, 2020-01-31");
    assertThat(roundTrip(table(attack))).isEqualTo(table(attack));
  }

  @Test
  void a_row_goes_out_as_it_came_in() throws IOException {
    assertThat(roundTrip(table(SHELLING))).isEqualTo(table(SHELLING));
  }

  @Test
  void a_table_without_a_header_row_has_the_49_columns() throws IOException {
    String rows = table(SHELLING).lines().skip(1).findFirst().orElseThrow() + "\r\n";
    assertThat(roundTrip(rows)).isEqualTo(table(SHELLING));
  }

  @Test
  void other_vintages_have_other_names_a_mark_of_byte_order_and_times_behind_the_days()
      throws IOException {
    String old =
        table(SHELLING)
            .replace("side_a_new_id", "side_a_id")
            .replace("best,high,low", "best_est,high_est,low_est")
            .replace("2016-05-28", "2016-05-28 00:00:00.000");
    String header = old.lines().findFirst().orElseThrow();
    String shouted = "\ufeff" + old.replace(header, header.toUpperCase(java.util.Locale.ROOT));
    assertThat(roundTrip(shouted))
        .isEqualTo(table(SHELLING).replace("2016-05-28", "2016-05-28 00:00:00.000"));
  }

  @Test
  void a_bad_row_is_refused_with_its_line_column_value_and_remedy_and_the_rest_goes_on()
      throws IOException {
    Map<String, String> violence = new LinkedHashMap<>(SHELLING);
    violence.put("type_of_violence", "4");
    Map<String, String> day = new LinkedHashMap<>(SHELLING);
    day.put("date_start", "05/06/2016");
    Map<String, String> number = new LinkedHashMap<>(SHELLING);
    number.put("best", "many");
    List<Imported> rows = read("ged.csv", table(violence, day, SHELLING, number) + "1,2\r\n");
    assertThat(Pages.problems(rows))
        .containsExactly(
            "ged.csv, line 2: column type_of_violence: “4”; write 1 (state-based), 2 (non-state) or"
                + " 3 (one-sided)",
            "ged.csv, line 3: column date_start: “05/06/2016”; write the day as 2016-05-30, or as"
                + " 30 May 2016",
            "ged.csv, line 5: column best: “many”; write a whole number from 0 to 999999999",
            "ged.csv, line 6: 2 cells where the header names 49 columns; look for a missing or"
                + " doubled separator");
    assertThat(rows).hasSize(5);
  }

  @Test
  void a_table_that_lacks_a_needed_column_is_refused_as_a_whole() {
    assertThatThrownBy(() -> read("ged.csv", "id,type_of_violence,side_a\r\n1,1,x\r\n"))
        .isInstanceOf(ExchangeException.class)
        .hasMessage(
            "ged.csv, line 1: the columns side_b, date_start, date_end are missing; give the file"
                + " as it was published, with its header row");
  }

  @Test
  void the_row_of_tags_goes_second_and_is_passed_over_on_the_way_in() throws IOException {
    ExportOptions tagged =
        new ExportOptions(
            LocalDate.MAX,
            "x",
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Map.of());
    String out = Pages.write(Format.GED, Pages.view(read("ged.csv", table(SHELLING))), tagged);
    assertThat(out.lines().skip(1).findFirst().orElseThrow())
        .startsWith("#event+code,,,,,#event+type,")
        .contains("#geo+lat,#geo+lon");
    assertThat(roundTrip(out)).isEqualTo(table(SHELLING));
  }

  @Test
  void all_events_of_syria_go_out_as_they_came_in() throws IOException {
    assumeTrue(Files.exists(SYRIA), SYRIA + " is not there; see the data's own page");
    List<Imported> rows = Pages.read(SYRIA, ImportOptions.accessedOn(Pages.FETCHED));
    assertThat(Pages.problems(rows)).isEmpty();
    String out = Pages.write(Format.GED, Pages.view(rows));
    List<Map<String, String>> before = cells(Files.readString(SYRIA));
    List<Map<String, String>> after = cells(out);
    assertThat(after).hasSize(16_566).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).containsAllEntriesOf(before.get(i));
    }
  }

  private List<Imported> read(String file, String text) throws IOException {
    return Pages.read(folder, file, text, ImportOptions.accessedOn(Pages.FETCHED));
  }

  private String roundTrip(String text) throws IOException {
    ImportOptions options = ImportOptions.accessedOn(Pages.FETCHED).as(Format.GED);
    return Pages.write(Format.GED, Pages.view(Pages.read(folder, "ged.csv", text, options)));
  }

  @SafeVarargs
  private static String table(Map<String, String>... rows) throws IOException {
    StringBuilder out = new StringBuilder(String.join(",", EventTables.GED)).append("\r\n");
    for (Map<String, String> row : rows) {
      org.isnad.exchange.internal.table.Cells.write(
          out, EventTables.GED.stream().map(c -> row.getOrDefault(c, "")).toList());
    }
    return out.toString();
  }

  private static List<Map<String, String>> cells(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (TableReader table =
        new TableReader(new CsvReader(new StringReader(text)), Map.of(), List.of())) {
      Optional<Row> row = table.next();
      while (row.isPresent()) {
        rows.add(row.get().asMap());
        row = table.next();
      }
    }
    return rows;
  }
}
