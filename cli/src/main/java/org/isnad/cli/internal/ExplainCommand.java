package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a sentence is read. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "How a sentence is read: its parse, the rules that fired, and those that nearly did and why"
            + " not.")
public final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ShownOption theatre;

  @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotes.")
  private String sentence;

  @Override
  public Integer call() {
    if (sentence.isBlank()) {
      throw new ParameterException(spec.commandLine(), "there is no sentence; give one in quotes");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Observatory.explain(theatre.shown(), TheatreOption.MODELS, sentence, err::println)
        .forEach(out::println);
    return 0;
  }
}
