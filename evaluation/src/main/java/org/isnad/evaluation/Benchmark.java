package org.isnad.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.evaluation.benchmark.Race;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that times the reader, next to CoreNLP where the build has it. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = "Times the reader, next to CoreNLP where the build has it (-Pcorenlp).")
public final class Benchmark implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SHARED_DIR",
      defaultValue = "../shared",
      description = "The folder of seeds, gold and data; ../shared unless given.")
  private Path shared = Path.of("");

  @Option(
      names = "--news",
      paramLabel = "DIR",
      description = "A folder of ordinary news, read besides.")
  private @Nullable Path news;

  private Benchmark() {}

  public static void main(String[] arguments) {
    Commands.runAndExit(new Benchmark(), arguments);
  }

  @Override
  public Integer call() {
    PrintWriter out =
        Objects.requireNonNull(spec, "runs through its command line").commandLine().getOut();
    new Race(shared, Optional.ofNullable(news)).run(out);
    return 0;
  }
}
