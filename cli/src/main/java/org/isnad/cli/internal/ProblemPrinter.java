package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what went wrong as one line; the whole trace with ISNAD_DEBUG in the environment. */
public final class ProblemPrinter
    implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
    line.getErr().println("isnad: " + message(problem));
    if (System.getenv("ISNAD_DEBUG") != null) {
      problem.printStackTrace(line.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The JDK's own problems with files name the file alone. */
  private static String message(Exception problem) {
    String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    return switch (problem) {
      case NoSuchFileException missing -> missing.getFile() + " does not exist; check the path";
      case AccessDeniedException denied ->
          denied.getFile() + " may not be read or written; choose one that you may";
      default -> message;
    };
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("isnad: " + problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }
}
