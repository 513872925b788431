package org.isnad.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.observatory.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a ledger from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Makes the theatre's ledger from a backup; there must be none yet.")
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(paramLabel = "FILE", description = "The backup, of either kind of ledger.")
  private Path file;

  @Override
  public Integer call() {
    String address = theatre.ledgerAddress(theatre.named());
    Upkeep.restore(file, address);
    spec.commandLine().getErr().println("The ledger is restored from " + file + ".");
    return 0;
  }
}
