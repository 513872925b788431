package org.isnad.cli.internal;

import java.util.concurrent.Callable;
import org.isnad.model.Act;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a report's words out for good. */
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description =
        "Takes a report's bytes, text and quotes out of the ledger for good, as a law or a court"
            + " may order; its hashes and the reason stay.")
public final class EraseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(paramLabel = "REPORT", description = "The report's id, or the name of its file.")
  private String report;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "WORDS",
      description = "On what ground.")
  private String reason;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openNamed()) {
      String id = observatory.upkeep().reportId(report);
      observatory.upkeep().record(new Act.Erasure(id, by, reason));
    }
    spec.commandLine()
        .getErr()
        .println("The words of " + report + " are gone; backups still have them.");
    return 0;
  }
}
