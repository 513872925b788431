package org.isnad.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.model.Edtf;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.isnad.observatory.ImportSummary;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a table, a map, a bundle or an exported ledger into a theatre's ledger. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads claims that others wrote: tables of events, maps, bundles, or the ledger of another",
      "Isnad. Every row becomes a claim of its source, with the row as evidence. See",
      "docs/formats.md."
    },
    footer = {
      "",
      "Example: isnad import --accessed 2019-07-01 ged191.csv",
      "A second import of the same rows adds nothing; a changed row is a newer version of it."
    })
public final class ImportCommand implements Callable<Integer> {
  private static final int MOST_PROBLEMS = 50;

  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(
      paramLabel = "FILE",
      description = "The file; - is an exported ledger on standard input.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      completionCandidates = ExportCommand.Words.class,
      description = "The form, where it cannot be told from the file: ${COMPLETION-CANDIDATES}.")
  private @Nullable String format;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Which column is which part of a claim, for --format csv.")
  private @Nullable Path mapping;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who publishes it; a map's author, for instance.")
  private @Nullable String source;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When it was published (EDTF), where the rows do not tell.")
  private @Nullable String published;

  @Option(
      names = "--accessed",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day it was fetched; otherwise today.")
  private @Nullable LocalDate accessed;

  @Option(
      names = "--filters",
      paramLabel = "WORDS",
      description = "What was asked of the source, for the record: “country=Libya, 2016”.")
  private @Nullable String filters;

  @Override
  public Integer call() throws IOException {
    check();
    try (Observatory observatory = theatre.openNamed()) {
      if (isLedger()) {
        return importLedger(observatory);
      }
      try (Progress progress = new Progress(spec.commandLine().getErr())) {
        ImportSummary summary =
            observatory
                .exchange()
                .read(Path.of(file), options(observatory.today()), new Steps(progress));
        progress.close();
        report(summary);
        return summary.problems().isEmpty() ? 0 : 1;
      }
    }
  }

  private void check() throws NoSuchFileException {
    if (file.equals("-")) {
      return;
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new TheatreException(file + " is a folder; name a file in it");
    }
    if (!Files.exists(Path.of(file))) {
      throw new NoSuchFileException(file);
    }
  }

  private int importLedger(Observatory observatory) throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      long entries = observatory.upkeep().importFrom(in);
      spec.commandLine().getErr().println(Counts.of(entries, "entry", "entries") + " imported.");
    }
    return 0;
  }

  /** An exported ledger says so in its first line. */
  private boolean isLedger() throws IOException {
    if (format != null) {
      return format.equals(ExportCommand.LEDGER);
    }
    return file.equals("-") || LedgerFile.isOne(Path.of(file));
  }

  private ImportOptions options(LocalDate today) {
    return new ImportOptions(
        Optional.ofNullable(format).map(this::form),
        Optional.ofNullable(source),
        date(),
        accessed == null ? today : accessed,
        Optional.ofNullable(filters),
        Optional.ofNullable(mapping));
  }

  private Format form(String word) {
    return Format.find(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--format: “%s” is no form; write one of %s"
                        .formatted(word, String.join(", ", new ExportCommand.Words()))));
  }

  private Optional<Edtf> date() {
    try {
      return Optional.ofNullable(published).map(Edtf::of);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--published: " + e.getMessage(), e);
    }
  }

  private void report(ImportSummary summary) {
    PrintWriter err = spec.commandLine().getErr();
    summary.problems().stream().limit(MOST_PROBLEMS).forEach(p -> err.println("isnad: " + p));
    if (summary.problems().size() > MOST_PROBLEMS) {
      err.println(
          "isnad: %s refused"
              .formatted(Counts.of(summary.problems().size() - MOST_PROBLEMS, "more row")));
    }
    err.println("Terms of use: " + summary.format().terms() + ".");
    spec.commandLine()
        .getOut()
        .println(
            "Imported %s with %s as %s; %s there already, %s withdrawn, %d could not be read."
                .formatted(
                    Counts.of(summary.rows(), "new row"),
                    Counts.of(summary.claims(), "claim"),
                    summary.format(),
                    Counts.were(summary.alreadyThere()),
                    Counts.were(summary.withdrawn()),
                    summary.problems().size()));
  }
}
