package org.isnad.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an exported ledger. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Adds the entries of an exported ledger to a new one, or to the beginning of the same.")
public final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(paramLabel = "FILE", description = "What isnad export wrote; - is standard input.")
  private String file;

  @Override
  public Integer call() throws IOException {
    try (Observatory observatory = theatre.openNamed();
        InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      long entries = observatory.upkeep().importFrom(in);
      spec.commandLine().getErr().println(entries + " entries imported.");
    }
    return 0;
  }
}
