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
import org.jspecify.annotations.Nullable;
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
      "date, publisher, author and source, and a line ---. Dates are EDTF: 2017, 2020-02,"
          + " 2016-05-30."
    })
public final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Report files or folders of them.")
  private List<Path> paths;

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the report.")
  private @Nullable String title;

  @Option(names = "--date", paramLabel = "DATE", description = "Date of publication (EDTF).")
  private @Nullable String date;

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
  private @Nullable String publisher;

  @Option(names = "--author", paramLabel = "TEXT", description = "Who wrote it.")
  private @Nullable String author;

  @Option(
      names = "--headers",
      paramLabel = "FILE",
      description = "JSON with title, date, publisher and author by file name.")
  private @Nullable Path headers;

  @Option(names = "--json", description = "The summary as one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    ReadOptions options =
        new ReadOptions(
            Optional.ofNullable(title),
            date(),
            Optional.ofNullable(publisher),
            Optional.ofNullable(author),
            Optional.ofNullable(headers));
    PrintWriter err = spec.commandLine().getErr();
    try (Observatory observatory = theatre.openNamed();
        Progress progress = new Progress(err)) {
      ReadSummary summary = observatory.read(paths, options, progress);
      progress.close();
      summary.problems().forEach(problem -> err.println("isnad: " + problem));
      String name = observatory.theatre().name();
      spec.commandLine().getOut().println(json ? asJson(summary) : inWords(summary, name));
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }

  private Optional<Edtf> date() {
    try {
      return Optional.ofNullable(date).map(Edtf::of);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--date: " + e.getMessage(), e);
    }
  }

  private static String inWords(ReadSummary summary, String theatre) {
    String undated =
        summary.undated() == 0
            ? ""
            : "%n%d of the new ones have no date, so they stand outside time; give one with --date or a header."
                .formatted(summary.undated());
    return "Read %s with %s into the theatre %s; %s there already, %d could not be read."
            .formatted(
                Counts.of(summary.read(), "new report"),
                Counts.of(summary.claims(), "claim"),
                theatre,
                Counts.were(summary.alreadyThere()),
                summary.problems().size())
        + undated;
  }

  private static String asJson(ReadSummary summary) {
    return "{\"read\":%d,\"claims\":%d,\"already_there\":%d,\"undated\":%d,\"refused\":%d}"
        .formatted(
            summary.read(),
            summary.claims(),
            summary.alreadyThere(),
            summary.undated(),
            summary.problems().size());
  }
}
