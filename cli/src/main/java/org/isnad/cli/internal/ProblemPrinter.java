package org.isnad.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints what went wrong as one line; the whole trace with the environment's ISNAD_DEBUG. */
public final class ProblemPrinter implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
    String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    line.getErr().println("isnad: " + message);
    if (System.getenv("ISNAD_DEBUG") != null) {
      problem.printStackTrace(line.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
