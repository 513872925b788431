package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Momentum.Contribution;
import org.isnad.observatory.Observatory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who gained and who lost in a week. */
@Command(
    name = "momentum",
    mixinStandardHelpOptions = true,
    description = "Who gained and who lost in the seven days up to a day, and how sure that is.")
public final class MomentumCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskOptions ask;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      converter = CountConverter.class,
      defaultValue = "1",
      description = "So many weeks up to the day; otherwise ${DEFAULT-VALUE}.")
  private int weeks;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Any name of the actor.")
  private @Nullable String name;

  @Override
  public Integer call() {
    try (Observatory observatory = ask.open()) {
      if (name != null) {
        Suppositions.actor(observatory.analysis(ask.view(observatory)), name);
      }
      ask.weeks(observatory, weeks).forEach(week -> print(week, observatory));
    }
    return 0;
  }

  private void print(Analysis analysis, Observatory observatory) {
    String wanted = name == null ? "" : name;
    List<Momentum> momenta =
        analysis.momentum().stream().filter(m -> Entities.isCalled(m.actor(), wanted)).toList();
    if (ask.json()) {
      momenta.forEach(m -> spec.commandLine().getOut().println(observatory.line("momentum", m)));
    } else {
      print(momenta, analysis);
    }
  }

  private void print(List<Momentum> momenta, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    LocalDate last = analysis.view().trueOn();
    out.println("Week of " + last.minusDays(6) + " to " + last);
    if (momenta.isEmpty()) {
      out.println("  no evidence");
    }
    for (Momentum momentum : momenta) {
      out.printf(
          Locale.ROOT,
          "  %s: %s (%+.2f, between %+.2f and %+.2f; voices: %d)%n",
          momentum.actor().name(),
          momentum.label().word(),
          momentum.score(),
          momentum.low(),
          momentum.high(),
          momentum.roots());
      momentum.contributions().forEach(c -> print(c, analysis));
    }
  }

  private void print(Contribution contribution, Analysis analysis) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "      %+.2f × %.2f %s — %s%n",
        contribution.weight(),
        contribution.believed(),
        contribution.what(),
        String.join("; ", contribution.roots()));
    if (ask.why()) {
      WhyLines.unfaded(analysis.together(contribution.what(), contribution.claims()))
          .forEach(out::println);
    }
  }
}
