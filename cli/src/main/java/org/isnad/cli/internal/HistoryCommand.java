package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.LedgerEntry;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what was done with something in the ledger. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Prints the ledger's entries about a claim, a report, a source or a setting.")
public final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(
      paramLabel = "WHAT",
      description = "The id of a claim or report, a source's name, or a file such as actors.yaml.")
  private String target;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Observatory observatory = theatre.openRead()) {
      List<LedgerEntry> entries = observatory.upkeep().history(target);
      entries.forEach(entry -> out.println(line(entry)));
      if (entries.isEmpty()) {
        spec.commandLine().getErr().println("The ledger has no entry about " + target + ".");
      }
      return entries.isEmpty() ? 1 : 0;
    }
  }

  private static String line(LedgerEntry entry) {
    String reason = entry.reason().isBlank() ? "" : ": " + entry.reason();
    return "%d  %s  %s by %s%s"
        .formatted(entry.number(), entry.recorded(), entry.kind(), entry.by(), reason);
  }
}
