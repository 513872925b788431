package org.isnad.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.names.NamesReport;
import org.isnad.evaluation.names.SeedNames;
import org.isnad.evaluation.names.Speed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that prints how well and how fast names are told apart. */
@Command(
    name = "score-names",
    mixinStandardHelpOptions = true,
    description = "Prints how well and how fast names are told apart, beside what is wanted.")
public final class ScoreNames implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SHARED",
      defaultValue = "../shared",
      description = "The folder of shared data; ../shared unless given.")
  private Path shared = Path.of("");

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Other labelled pairs, such as the half that is kept aside.")
  private @Nullable Path pairs;

  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      defaultValue = "theatres/libya",
      description = "The register for the seeds; theatres/libya unless given.")
  private Path theatre = Path.of("");

  private ScoreNames() {}

  public static void main(String[] arguments) {
    Commands.runAndExit(new ScoreNames(), arguments);
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path names = shared.resolve("data/names");
    Path listed = pairs == null ? names.resolve("un_alias_pairs_dev.csv") : pairs;
    NamesReport report = new NamesReport(out);
    report.pairs(listed);
    if (pairs == null) {
      report.keptAside(listed);
    }
    report.cases(names.resolve("nomenklatura_name_bench_cases.csv"));
    out.flush();
    new SeedNames(out).score(shared.resolve("gold/seeds"), theatre);
    out.flush();
    new Speed(out).measure(listed);
    return 0;
  }
}
