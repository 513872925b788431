package org.isnad.evaluation.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.exchange.internal.table.CsvReader;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.TableReader;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.isnad.observatory.ImportSummary;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;

/**
 * Imports a table of UCDP GED into an empty theatre, imports it again, exports it, and compares
 * every cell: {@code GedRoundTrip FILE}.
 */
public final class GedRoundTrip {
  private GedRoundTrip() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Path folder = Files.createTempDirectory("isnad-ged");
    Theatre theatre = Theatre.init(folder.resolve("theatre"));
    try (Observatory observatory = Observatory.open(theatre, Clock.systemUTC(), folder)) {
      read(observatory, file, "import");
      read(observatory, file, "second import");
      Path out = folder.resolve("out.csv");
      Instant begin = Instant.now();
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
        observatory
            .exchange()
            .write(
                Format.GED,
                ExportOptions.of(LocalDate.MAX, "round trip"),
                Instant.MAX,
                stream,
                step -> {});
      }
      tell("export", begin, "");
      compare(file, out);
    }
  }

  private static void read(Observatory observatory, Path file, String name) {
    Instant begin = Instant.now();
    ImportOptions options = ImportOptions.accessedOn(observatory.today()).as(Format.GED);
    ImportSummary summary = observatory.exchange().read(file, options, step -> {});
    tell(name, begin, summary.rows() + " new, " + summary.problems().size() + " refused");
  }

  private static void tell(String name, Instant begin, String result) {
    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    System.out.printf("%s: %.1f s %s%n", name, seconds, result);
  }

  private static void compare(Path before, Path after) throws IOException {
    Map<String, Map<String, String>> out = rows(after);
    Map<String, Integer> different = new TreeMap<>();
    int cells = 0;
    for (Map.Entry<String, Map<String, String>> row : rows(before).entrySet()) {
      for (Map.Entry<String, String> cell : row.getValue().entrySet()) {
        cells++;
        String there = out.getOrDefault(row.getKey(), Map.of()).get(cell.getKey());
        if (!cell.getValue().equals(there)) {
          different.merge(cell.getKey(), 1, Integer::sum);
        }
      }
    }
    System.out.printf("%d cells compared, different by column: %s%n", cells, different);
  }

  private static Map<String, Map<String, String>> rows(Path file) throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    CsvReader csv = new CsvReader(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    try (TableReader table = new TableReader(csv, Map.of(), List.of())) {
      Optional<Row> row = table.next();
      while (row.isPresent()) {
        rows.put(row.get().text("id"), row.get().asMap());
        row = table.next();
      }
    }
    return rows;
  }
}
