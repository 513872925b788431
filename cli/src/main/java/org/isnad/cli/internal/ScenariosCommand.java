package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.Scenario.Rank;
import org.isnad.model.picture.Scenario.Rating;
import org.isnad.model.picture.Scenario.Row;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which hypotheses of a theatre's scenarios the claims speak against. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "What speaks against each hypothesis of scenarios.yaml.")
public final class ScenariosCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      ClaimView view = ask.view(observatory);
      List<Scenario> scenarios = observatory.knowledge(view.knownBy()).rules().scenarios();
      if (scenarios.isEmpty()) {
        throw new TheatreException(
            "the theatre has no scenarios; write some into "
                + observatory.theatre().folder().resolve("scenarios.yaml"));
      }
      Analysis analysis = observatory.analysis(view);
      for (Scenario.Reading reading : analysis.scenarios(scenarios)) {
        if (ask.json()) {
          spec.commandLine().getOut().println(observatory.line("scenario", reading));
        } else {
          print(reading, analysis);
        }
      }
    }
    return 0;
  }

  private void print(Scenario.Reading reading, Analysis analysis) {
    ClaimView view = analysis.view();
    PrintWriter out = spec.commandLine().getOut();
    Scenario scenario = reading.scenario();
    out.println(scenario.question() + " (as of " + view.trueOn() + ")");
    for (Rank rank : reading.ranking()) {
      out.printf(
          Locale.ROOT,
          "  against it %.2f  %s: %s%n",
          rank.inconsistency(),
          rank.hypothesis(),
          scenario.hypotheses().getOrDefault(rank.hypothesis(), ""));
    }
    if (!reading.isDecided()) {
      out.println("  the claims do not tell the first ones apart");
    }
    reading.byAnalyst().forEach((by, ranking) -> out.println("  by " + by + ": " + line(ranking)));
    reading.rows().forEach(r -> print(r, scenario.hypotheses(), analysis));
    reading
        .sensitivity()
        .forEach(
            s ->
                out.println(
                    "  if this fell, "
                        + s.first()
                        + " would come first:\n"
                        + new Findings(view).quote(s.claim())));
    out.println();
  }

  private static String line(List<Rank> ranking) {
    return ranking.stream()
        .map(r -> String.format(Locale.ROOT, "%s %.2f", r.hypothesis(), r.inconsistency()))
        .collect(Collectors.joining(", "));
  }

  private void print(Row row, Map<String, String> hypotheses, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    String ratings =
        hypotheses.keySet().stream()
            .map(h -> h + " " + row.item().ratings().getOrDefault(h, Rating.NEUTRAL).code())
            .collect(Collectors.joining(", "));
    String present =
        row.claims().isEmpty()
            ? "no claim says so"
            : String.format(Locale.ROOT, "believed %.2f", row.believed());
    out.println("    " + row.item().name() + " (" + present + ") — " + ratings);
    if (ask.why() && !row.claims().isEmpty()) {
      WhyLines.of(List.of(analysis.together(row.item().name(), row.claims())), analysis.view())
          .forEach(out::println);
    }
  }
}
