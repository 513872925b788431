package org.isnad.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.names.FittedWeights;
import org.isnad.evaluation.scoring.EvaluationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that fits the weights of the comparison of names to labelled pairs. */
@Command(
    name = "calibrate-names",
    mixinStandardHelpOptions = true,
    description = "Fits the weights of the comparison of names and prints their table.")
public final class CalibrateNames implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PAIRS",
      defaultValue = "../shared/data/names/un_alias_pairs_dev.csv",
      description = "The labelled pairs.")
  private Path pairs = Path.of("");

  @Option(names = "--write", paramLabel = "FILE", description = "Also write the table there.")
  private @Nullable Path write;

  private CalibrateNames() {}

  public static void main(String[] arguments) {
    Commands.runAndExit(new CalibrateNames(), arguments);
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    FittedWeights fitted = FittedWeights.of(pairs);
    out.print(fitted.table());
    out.printf(
        Locale.ROOT,
        "cross-validated: found %.3f of the spellings, hard ones wrongly same %.4f, random %.5f%n",
        fitted.found(),
        fitted.hard(),
        fitted.random());
    if (write != null) {
      write(write, fitted.table());
    }
    return 0;
  }

  private static void write(Path file, String table) {
    try {
      Files.writeString(file, table);
    } catch (IOException e) {
      throw new EvaluationException(file + " cannot be written; choose another place");
    }
  }
}
