package org.isnad.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.isnad.evaluation.scoring.EvaluationException;
import org.isnad.observatory.TheatreException;
import picocli.CommandLine;

/** What the commands of this module have in common: streams, and problems told in one line. */
final class Commands {
  private Commands() {}

  /** Runs a command on the process's own streams and ends the process with its exit code. */
  static void runAndExit(Object command, String... arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(command, out, err, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs a command with the given streams and gives its exit code. */
  static int run(Object command, PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Commands::tell)
        .execute(arguments);
  }

  private static int tell(Exception problem, CommandLine line, CommandLine.ParseResult arguments)
      throws Exception {
    if (problem instanceof EvaluationException || problem instanceof TheatreException) {
      line.getErr().println(problem.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw problem;
  }
}
