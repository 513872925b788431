package org.isnad.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a ledger to a file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes a copy of the ledger to a new file, while others go on working.")
public final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(paramLabel = "FILE", description = "The backup; it must not be there yet.")
  private Path file;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openNamed()) {
      observatory.upkeep().backup(file);
    }
    spec.commandLine().getErr().println("The ledger is copied to " + file + ".");
    return 0;
  }
}
