package org.isnad.cli.internal;

import java.util.concurrent.Callable;
import org.isnad.model.Act;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a claim or a document back. */
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    description =
        "Takes a claim or a whole report back: nothing is drawn from it any more, and the ledger"
            + " keeps why.")
public final class RetractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(
      paramLabel = "ID",
      description = "The claim's id, or with --report the report's id or file name.")
  private String id;

  @Option(names = "--report", description = "The id is a report's; all its claims go with it.")
  private boolean isReport;

  @Option(names = "--undo", description = "Lets it count again.")
  private boolean isUndone;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by;

  @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
  private String reason;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openNamed()) {
      Upkeep upkeep = observatory.upkeep();
      Act.Subject subject =
          isReport ? new Act.OfDocument(upkeep.reportId(id)) : new Act.OfClaim(id);
      upkeep.record(
          isUndone
              ? new Act.Reinstatement(subject, by, reason)
              : new Act.Retraction(subject, by, reason));
    }
    spec.commandLine().getErr().println(id + (isUndone ? " counts again." : " counts no more."));
    return 0;
  }
}
