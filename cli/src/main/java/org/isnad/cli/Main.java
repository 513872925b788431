package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.cli.internal.ActsCommand;
import org.isnad.cli.internal.BackupCommand;
import org.isnad.cli.internal.BriefCommand;
import org.isnad.cli.internal.ClaimsCommand;
import org.isnad.cli.internal.DemoCommand;
import org.isnad.cli.internal.DiligenceCommand;
import org.isnad.cli.internal.EraseCommand;
import org.isnad.cli.internal.ExplainCommand;
import org.isnad.cli.internal.ExportCommand;
import org.isnad.cli.internal.GradeCommand;
import org.isnad.cli.internal.HistoryCommand;
import org.isnad.cli.internal.ImportCommand;
import org.isnad.cli.internal.InitCommand;
import org.isnad.cli.internal.IssuedCommand;
import org.isnad.cli.internal.MomentumCommand;
import org.isnad.cli.internal.NetworkCommand;
import org.isnad.cli.internal.NoteCommand;
import org.isnad.cli.internal.PictureCommand;
import org.isnad.cli.internal.ProblemPrinter;
import org.isnad.cli.internal.ReadCommand;
import org.isnad.cli.internal.RegisterCommand;
import org.isnad.cli.internal.RestoreCommand;
import org.isnad.cli.internal.RetractCommand;
import org.isnad.cli.internal.ReviewCommand;
import org.isnad.cli.internal.ScenariosCommand;
import org.isnad.cli.internal.ServeCommand;
import org.isnad.cli.internal.VerifyCommand;
import org.isnad.cli.internal.WatchCommand;
import org.isnad.cli.internal.WhereCommand;
import org.isnad.cli.internal.WhoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code isnad}. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    version = "isnad 0.1.0",
    description = {
      "An open conflict observatory: reads reports, keeps every claim with its chain of",
      "speakers and its times, and answers as of any day.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      InitCommand.class,
      ReadCommand.class,
      ClaimsCommand.class,
      WhoCommand.class,
      WhereCommand.class,
      PictureCommand.class,
      NetworkCommand.class,
      MomentumCommand.class,
      WatchCommand.class,
      ScenariosCommand.class,
      DiligenceCommand.class,
      BriefCommand.class,
      ReviewCommand.class,
      RegisterCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      GradeCommand.class,
      NoteCommand.class,
      ActsCommand.class,
      RetractCommand.class,
      EraseCommand.class,
      HistoryCommand.class,
      IssuedCommand.class,
      ServeCommand.class,
    },
    footer = {"", "Begin with: isnad demo"})
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit code. Digits and letters are the same on
   * every machine: under an Arabic locale a number would else be written in digits that are no
   * JSON.
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command with the given streams and gives its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = commandLine().setOut(out).setErr(err);
    if (arguments.length == 0) {
      line.usage(out);
      return CommandLine.ExitCode.OK;
    }
    return line.execute(arguments);
  }

  /** The command with its sub-commands, before it has read any words. */
  static CommandLine commandLine() {
    ProblemPrinter problems = new ProblemPrinter();
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(problems)
        .setParameterExceptionHandler(problems)
        .setUsageHelpAutoWidth(true);
  }
}
