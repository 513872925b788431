package org.isnad.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.ClaimView;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.observatory.Theatre;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the whole way on a theatre's own reports, each time anew. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Reads a theatre's own reports, writes its weekly briefing and serves its pages.")
public final class DemoCommand implements Callable<Integer> {
  private static final int SHOWN = 3;
  private final Clock clock = Clock.systemUTC();
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where ledger and briefing go; otherwise out/demo in the program's folder.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Instant started = clock.instant();
    Theatre shown = theatre.theatre();
    Path folder = prepare(shown);
    Path ledger = folder.resolve("ledger.db");
    try (Observatory observatory = Observatory.open(shown, ledger, clock, TheatreOption.MODELS)) {
      ReadSummary summary = read(observatory);
      LocalDate day = shown.briefingDay().orElseGet(() -> DayOption.newest(observatory));
      ClaimView view = observatory.view(day);
      Path briefing = folder.resolve("briefing");
      BriefCommand.write(Path.of(briefing + ".md"), observatory.markdown(view));
      BriefCommand.write(Path.of(briefing + ".html"), observatory.html(view));
      print(observatory, new Tally(view, observatory.picture(view)));
      line("briefing", shorten(briefing) + ".md and .html, for the week to " + day);
      line("time", seconds(Duration.between(started, clock.instant())));
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }

  private ReadSummary read(Observatory observatory) {
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = new Progress(err)) {
      ReadSummary summary =
          observatory.read(List.of(observatory.theatre().reports()), ReadOptions.NONE, progress);
      progress.close();
      summary.problems().forEach(problem -> err.println("isnad: " + problem));
      return summary;
    }
  }

  private void print(Observatory observatory, Tally tally) {
    spec.commandLine().getOut().println(observatory.theatre().name());
    List<String> contested = tally.contested();
    line("reports", String.valueOf(observatory.documents().size()));
    line("claims", String.valueOf(tally.view().claims().size()));
    line("actors", String.valueOf(tally.picture().orderOfBattle().size()));
    line("places", String.valueOf(tally.places()));
    line("contested", tally.picture().contested() + " findings, as of " + tally.picture().asOf());
    contested.stream().limit(SHOWN).forEach(finding -> line("", "· " + finding));
  }

  private void line(String label, String text) {
    spec.commandLine().getOut().println("  %-10s %s".formatted(label, text).stripTrailing());
  }

  /** The folder of the demonstration, without the ledger of an earlier one. */
  private Path prepare(Theatre shown) {
    String name = String.valueOf(shown.folder().toAbsolutePath().normalize().getFileName());
    Path home = TheatreOption.findHome().orElseGet(() -> Path.of(""));
    Path folder = out == null ? home.resolve("out").resolve("demo").resolve(name) : out;
    try {
      Files.createDirectories(folder);
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(folder.resolve("ledger.db" + ending));
      }
      return folder;
    } catch (IOException e) {
      throw new TheatreException(
          folder + " cannot be used (" + e.getMessage() + "); choose another folder with --out", e);
    }
  }

  /** A path as one would type it here. */
  private static Path shorten(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }

  private static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }
}
