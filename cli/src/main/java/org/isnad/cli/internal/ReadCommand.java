package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.model.Edtf;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.observatory.Theatre;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports into a theatre's ledger. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads reports (.txt, .md, .html) into the theatre's ledger.",
    footer = {
      "",
      "A report may begin with a header: a line ---, lines such as “date: 2016-05-30” for title,",
      "date, publisher, author and source, and a line ---. Dates are EDTF: 2017, 2020-02, 2016-05-30."
    })
public final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Report files or folders of them.")
  private List<Path> paths;

  @Option(names = "--title", description = "Title of the report.")
  private @Nullable String title;

  @Option(names = "--date", paramLabel = "DATE", description = "Date of publication (EDTF).")
  private @Nullable String date;

  @Option(names = "--publisher", description = "Who published it.")
  private @Nullable String publisher;

  @Option(names = "--author", description = "Who wrote it.")
  private @Nullable String author;

  @Option(
      names = "--headers",
      paramLabel = "FILE",
      description = "JSON with title, date, publisher and author by file name.")
  private @Nullable Path headers;

  @Override
  public Integer call() {
    ReadOptions options =
        new ReadOptions(
            Optional.ofNullable(title),
            date(),
            Optional.ofNullable(publisher),
            Optional.ofNullable(author),
            Optional.ofNullable(headers));
    Theatre opened = theatre.theatre();
    try (Observatory observatory =
        Observatory.open(opened, java.time.Clock.systemUTC(), TheatreOption.models())) {
      ReadSummary summary = observatory.read(paths, options, spec.commandLine().getErr()::println);
      return report(spec.commandLine(), opened, summary);
    }
  }

  private Optional<Edtf> date() {
    try {
      return Optional.ofNullable(date).map(Edtf::of);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--date: " + e.getMessage(), e);
    }
  }

  /** Prints what came of a reading; 1 where anything could not be read. */
  static int report(CommandLine line, Theatre theatre, ReadSummary summary) {
    PrintWriter out = line.getOut();
    summary.problems().forEach(problem -> line.getErr().println("isnad: " + problem));
    out.println(
        "Read %d new reports with %d claims into the theatre %s; %d were there already, %d could not be read."
            .formatted(
                summary.read(),
                summary.claims(),
                theatre.name(),
                summary.alreadyThere(),
                summary.problems().size()));
    if (summary.undated() > 0) {
      out.println(
          summary.undated()
              + " of them have no date, so they stand outside time; give one with --date or a header.");
    }
    return summary.problems().isEmpty() ? 0 : 1;
  }
}
