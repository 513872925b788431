package org.isnad.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.observatory.Observatory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a ledger in a form that others read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the whole ledger as JSON lines to standard output or a file.")
public final class ExportCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--format",
      defaultValue = "ledger",
      description = "The form: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Format format;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "The file; - is standard output.")
  private String file;

  /** What an export can look like. */
  enum Format {
    /** Every entry with its link, for another ledger to read. */
    LEDGER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    try (Observatory observatory = theatre.openNamed();
        OutputStream out = file.equals("-") ? System.out : Files.newOutputStream(Path.of(file))) {
      BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
      long entries =
          switch (format) {
            case LEDGER -> observatory.upkeep().exportTo(buffered);
          };
      buffered.flush();
      spec.commandLine().getErr().println(entries + " entries exported.");
    }
    return 0;
  }
}
