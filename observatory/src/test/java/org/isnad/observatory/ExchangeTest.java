package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.ClaimQuery;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.isnad.testkit.FixedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Foreign tables in a theatre's ledger; all rows are made up. */
class ExchangeTest {
  private static final String HEADER =
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities\n";
  private static final String CLASH =
      "WES1,2016-05-30,Battles,Armed clash,Harbour"
          + " Guard,Union,West,Westport,32.5,-12.25,1,Wire,They fought at the port.,4\n";
  private static final ImportOptions OPTIONS =
      ImportOptions.accessedOn(LocalDate.parse("2020-01-31"));

  @TempDir private Path folder;
  private Observatory observatory;

  @BeforeEach
  void open() {
    Theatre theatre = Theatre.init(folder.resolve("ports"));
    observatory = Observatory.open(theatre, FixedClock.at("2020-02-01"), folder);
  }

  @AfterEach
  void close() {
    observatory.close();
  }

  @Test
  void a_second_import_adds_nothing() throws IOException {
    assertThat(read(HEADER + CLASH).rows()).isEqualTo(1);
    long entries = observatory.entries();
    ImportSummary again = read(HEADER + CLASH);
    assertThat(again.rows()).isZero();
    assertThat(again.alreadyThere()).isEqualTo(1);
    assertThat(observatory.entries()).isEqualTo(entries);
  }

  @Test
  void a_changed_row_is_a_newer_version_that_takes_the_standing_of_the_older() throws IOException {
    read(HEADER + CLASH);
    assertThat(read(HEADER + CLASH.replace(",4\n", ",7\n")).rows()).isEqualTo(1);
    assertThat(killed()).containsExactly("7");
  }

  @Test
  void what_the_source_deleted_counts_no_more() throws IOException {
    read(HEADER + CLASH + CLASH.replace("WES1", "WES2").replace(",4\n", ",5\n"));
    assertThat(read("event_id_cnty\nWES1\nWES9\n").withdrawn()).isEqualTo(1);
    assertThat(killed()).containsExactly("5");
  }

  @Test
  void a_bad_row_is_told_and_the_rest_is_there() throws IOException {
    ImportSummary summary = read(HEADER + CLASH.replace("2016-05-30", "soon") + CLASH);
    assertThat(summary.rows()).isEqualTo(1);
    assertThat(summary.problems())
        .containsExactly(
            "table.csv, line 2: column event_date: “soon”; write the day as 2016-05-30, or as 30"
                + " May 2016");
  }

  @Test
  void the_access_the_filters_and_the_terms_are_in_the_history() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, HEADER + CLASH);
    observatory.exchange().read(file, OPTIONS.filteredBy("country=Westland"), step -> {});
    assertThat(observatory.upkeep().history("import table.csv")).hasSize(1);
    assertThat(observatory.exchange().findRecord("table.csv").orElseThrow())
        .contains("accessed: 2020-01-31", "filters: country=Westland", "terms: ACLED");
  }

  @Test
  void the_same_name_far_away_is_another_place() throws IOException {
    read(
        HEADER
            + CLASH
            + CLASH.replace("WES1", "WES2").replace("32.5,-12.25", "41.0,-3.0")
            + CLASH.replace("WES1", "WES3"));
    assertThat(observatory.view(LocalDate.MAX).claims().stream().map(c -> c.place().orElseThrow()))
        .containsExactlyInAnyOrder("place:westport", "place:westport", "place:westport-west-41--3");
    Entity known = observatory.view(LocalDate.MAX).entities().get("place:westport");
    assertThat(known.position().orElseThrow().latitude()).isEqualTo(32.5);
  }

  @Test
  void a_place_told_by_its_distance_goes_out_as_the_area_where_it_may_lie() throws IOException {
    read(
        HEADER
            + CLASH
            + CLASH.replace("WES1", "WES2").replace(",Westport,", ",30 km south of Westport,")
            + CLASH.replace("WES1", "WES3").replace(",Westport,", ",30 km south of Nowhere,"));
    List<String> places =
        written(Format.GEOJSON).filter(l -> l.contains("\"kind\":\"place\"")).toList();
    assertThat(places).hasSize(3);
    assertThat(places)
        .filteredOn(l -> l.contains("\"30 km south of Westport\""))
        .allMatch(l -> l.contains("\"type\":\"Polygon\",\"coordinates\":[[["));
    assertThat(places)
        .filteredOn(l -> !l.contains("\"30 km south of Westport\""))
        .as("a place by its own name, and one whose anchor nobody knows")
        .allMatch(l -> l.contains("\"type\":\"Point\""));
    List<String> marks = written(Format.KML).filter(l -> l.startsWith("<Placemark>")).toList();
    assertThat(marks)
        .filteredOn(l -> l.contains("<Polygon><outerBoundaryIs><LinearRing><coordinates>"))
        .as("the place, and the clash there")
        .hasSize(2)
        .anyMatch(l -> l.startsWith("<Placemark><name>30 km south of Westport</name>"));
    assertThat(marks).filteredOn(l -> l.contains("<Point>")).hasSize(4);
  }

  private Stream<String> written(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportOptions all = ExportOptions.of(LocalDate.MAX, "Ports");
    observatory.exchange().write(format, all, Instant.MAX, out, step -> {});
    return out.toString(StandardCharsets.UTF_8).lines();
  }

  @Test
  void many_rows_come_in_and_go_out_in_the_same_order() throws IOException {
    String rows =
        IntStream.range(0, 2500)
            .mapToObj(i -> CLASH.replace("WES1", "WES" + i).replace("port.", "port " + i))
            .collect(Collectors.joining());
    assertThat(read(HEADER + rows).rows()).isEqualTo(2500);
    assertThat(read(HEADER + rows).alreadyThere()).as("already there").isEqualTo(2500);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exchange.Written written =
        observatory
            .exchange()
            .write(
                Format.ACLED,
                ExportOptions.of(LocalDate.MAX, "Ports"),
                Instant.MAX,
                out,
                step -> {});
    assertThat(written.things()).as("written").isEqualTo(2500);
    List<String> ids =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",")[0])
            .toList();
    assertThat(ids).hasSize(2500).startsWith("WES0", "WES1", "WES2").endsWith("WES2499");
    assertThat(observatory.upkeep().verify().problems()).isEmpty();
  }

  @Test
  void an_import_tells_how_much_of_the_whole_is_done() throws IOException {
    String rows =
        IntStream.range(0, 2500)
            .mapToObj(i -> CLASH.replace("WES1", "WES" + i))
            .collect(Collectors.joining());
    Path file = folder.resolve("table.csv");
    Files.writeString(file, HEADER + rows);
    List<String> steps = new ArrayList<>();
    observatory.exchange().read(file, OPTIONS, steps::add);
    assertThat(steps)
        .hasSize(10)
        .allMatch(step -> step.matches("acled \\[#*-*] \\d+ %, \\d+ rows"));
    assertThat(steps.get(4)).endsWith(" %, 1250 rows");
    assertThat(shares(steps)).isSorted().last().isEqualTo(100);
    assertThat(shares(steps).get(4)).isBetween(48, 70);
  }

  private static List<Integer> shares(List<String> steps) {
    return steps.stream().map(s -> Integer.valueOf(s.replaceAll(".*] (\\d+) %.*", "$1"))).toList();
  }

  @Test
  void a_file_whose_form_cannot_be_told_is_refused_with_a_remedy() {
    assertThatThrownBy(() -> read("a,b\n1,2\n"))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("name it with --format");
  }

  private ImportSummary read(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text);
    return observatory.exchange().read(file, OPTIONS, step -> {});
  }

  private List<String> killed() {
    return observatory.ask(ClaimQuery.ALL, LocalDate.MAX, Instant.MAX).stream()
        .map(ResolvedClaim::claim)
        .map(claim -> claim.number().toString())
        .toList();
  }
}
