package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.observatory.BriefingForm;
import org.isnad.observatory.BriefingOrder;
import org.isnad.observatory.BriefingRoom;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.observatory.Theatre;
import org.isnad.server.WebServer;
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
  @Mixin private ShownOption theatre;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where ledger and briefing go; otherwise out/demo in the program's folder.")
  private @Nullable Path out;

  @Option(names = "--no-serve", description = "Stop after the briefing.")
  private boolean noServe;

  @Mixin private PortOption port;

  @Override
  public Integer call() {
    Instant started = clock.instant();
    Theatre shown = theatre.shown();
    Path folder = out == null ? Demo.folderOf(shown) : out;
    Demo.prepare(folder);
    Path ledger = folder.resolve(Demo.LEDGER);
    try (Observatory observatory = Observatory.open(shown, ledger, clock, TheatreOption.MODELS)) {
      ReadSummary summary = read(observatory);
      LocalDate day = shown.briefingDay().orElseGet(() -> DayOption.newest(observatory));
      print(observatory, observatory.view(day));
      brief(observatory, observatory.view(day), folder);
      line("time", "%.1f s".formatted(Duration.between(started, clock.instant()).toMillis() / 1e3));
      if (!noServe) {
        serve(observatory);
      }
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }

  private void serve(Observatory observatory) {
    try (WebServer server = WebServer.start(observatory, port.number())) {
      line("pages", server.address().toString());
      spec.commandLine().getOut().flush();
      spec.commandLine().getErr().println("Open this address in a browser; Ctrl-C stops serving.");
      ServeCommand.untilStopped();
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

  private void print(Observatory observatory, ClaimView view) {
    ClaimView whole = observatory.view(observatory.today());
    Tally all = new Tally(whole, observatory.picture(whole));
    Tally day = new Tally(view, observatory.picture(view));
    spec.commandLine().getOut().println(observatory.theatre().name());
    line("reports", String.valueOf(observatory.documents().size()));
    line("claims", String.valueOf(whole.claims().size()));
    line("actors", String.valueOf(all.picture().orderOfBattle().size()));
    line("places", String.valueOf(all.places()));
    line("contested", Counts.of(day.picture().contested(), "finding") + " as of " + view.trueOn());
    day.contested().stream().limit(SHOWN).forEach(finding -> line("", "· " + finding));
  }

  private void brief(Observatory observatory, ClaimView view, Path folder) {
    Path markdown = folder.resolve("briefing.md");
    Path html = folder.resolve("briefing.html");
    BriefingRoom room = observatory.briefings();
    BriefingOrder week = BriefingOrder.of(BriefingScope.weekTo(view.trueOn()));
    OutputFile.write(markdown, room.write(week, BriefingForm.MARKDOWN));
    OutputFile.write(html, room.write(week, BriefingForm.HTML));
    line("briefing", "the week to " + view.trueOn() + ": " + shorten(markdown));
    line("", shorten(html).toString());
  }

  private void line(String label, String text) {
    spec.commandLine().getOut().println("  %-10s %s".formatted(label, text).stripTrailing());
  }

  /** A path as one would type it here. */
  private static Path shorten(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }
}
