package org.isnad.evaluation.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.ledger.MadeUpTheatre;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.observatory.Exchange.Written;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;

/**
 * Exports a made-up theatre in every form: {@code ExportBenchmark DIR CLAIMS [FORM …]}. It prints
 * the time, the size, and how much of the heap was in use after a collection, at most. The theatre
 * is made where the folder has none.
 */
public final class ExportBenchmark {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final double MEGA = 1e6;

  private ExportBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    MadeUpTheatre.write(folder, Integer.parseInt(arguments[1]));
    OUT.printf(
        Locale.ROOT,
        "heap of %.0f MB at most%n| form | seconds | things | left out | MB | heap after a"
            + " collection, MB |%n| --- | --: | --: | --: | --: | --: |%n",
        Runtime.getRuntime().maxMemory() / MEGA);
    for (Format form : forms(arguments)) {
      write(folder, form);
    }
  }

  private static List<Format> forms(String[] arguments) {
    if (arguments.length == 2) {
      return List.of(Format.values());
    }
    return Arrays.stream(arguments)
        .skip(2)
        .map(word -> Format.find(word).orElseThrow(() -> new IllegalArgumentException(word)))
        .toList();
  }

  private static void write(Path folder, Format form) throws IOException {
    Path file = folder.resolve("export." + form.word());
    try (Observatory observatory =
            Observatory.open(Theatre.open(folder), Clock.systemUTC(), folder);
        HeapWatch heap = new HeapWatch();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long begin = System.nanoTime();
      Written written =
          observatory
              .exchange()
              .write(
                  form, ExportOptions.of(LocalDate.MAX, "made up"), Instant.MAX, out, step -> {});
      out.flush();
      OUT.printf(
          Locale.ROOT,
          "| %s | %.1f | %d | %d | %.0f | %.0f |%n",
          form,
          (System.nanoTime() - begin) / 1e9,
          written.things(),
          written.leftOut(),
          Files.size(file) / MEGA,
          heap.most() / MEGA);
    }
    Files.delete(file);
  }
}
