package org.isnad.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.evaluation.reading.ClaimSource;
import org.isnad.evaluation.reading.GoldFolder;
import org.isnad.evaluation.scoring.ClaimFile;
import org.isnad.evaluation.scoring.ScoreReport;
import org.isnad.evaluation.scoring.ScoreReport.Show;
import org.isnad.evaluation.scoring.ScoredDocument;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code isnad score}: claims held against gold claims. */
@Command(
    name = "isnad score",
    mixinStandardHelpOptions = true,
    version = "isnad score 0.1.0",
    description = {
      "Scores claims against gold claims, by the rules of the annotation guide.",
      "Without SYSTEM_DIR or --theatre it reads the gold's documents afresh.",
      ""
    })
public final class Score implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description =
          "Gold claims, a file NAME.jsonl per document, with documents.json for their dates.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SYSTEM_DIR",
      description = "Claims to score, a file NAME.jsonl per document.")
  private @Nullable Path system;

  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description = "Score the claims in this theatre's ledger.")
  private @Nullable Path theatre;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The gold's documents. Else looked for beside the gold, or ../shared/seeds.")
  private @Nullable Path texts;

  @Option(
      names = "--show",
      paramLabel = "LIST",
      description =
          "misses: gold claims not found; extras: claims that find no gold claim; each with its"
              + " sentence and the nearest claim of the other side. rules: a row per rule.")
  private @Nullable Show show;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Show only claims of this type, such as leads.")
  private @Nullable ClaimType type;

  @Option(names = "--json", description = "Print the scores over all types as JSON.")
  private boolean json;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Also write the scored claims there, a file NAME.jsonl per document.")
  private @Nullable Path write;

  private Score() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Commands.runAndExit(new Score(), arguments);
  }

  /** Runs the command with the given streams and gives its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return Commands.run(new Score(), out, err, arguments);
  }

  @Override
  public Integer call() {
    CommandLine line = line();
    if (system != null && theatre != null) {
      throw new ParameterException(line, "give SYSTEM_DIR or --theatre, not both");
    }
    GoldFolder folder = GoldFolder.open(gold, Optional.ofNullable(texts));
    ScoreReport report = new ScoreReport(documents(folder, source(folder)));
    Optional<String> wanted = Optional.ofNullable(type).map(ClaimType::word);
    if (show != null) {
      line.getOut().println(report.list(show, wanted));
    }
    line.getOut().print(json ? report.json() + "\n" : report.table());
    return CommandLine.ExitCode.OK;
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec, "runs through its command line").commandLine();
  }

  private ClaimSource source(GoldFolder folder) {
    if (system != null) {
      return ClaimSource.files(system);
    }
    return theatre == null
        ? ClaimSource.fresh(folder, line().getErr()::println)
        : ClaimSource.ledger(theatre);
  }

  private List<ScoredDocument> documents(GoldFolder folder, ClaimSource source) {
    List<ScoredDocument> documents = new ArrayList<>();
    for (String name : folder.names()) {
      String lines = source.lines(name);
      if (write != null) {
        ClaimFile.write(write.resolve(name + ".jsonl"), lines);
      }
      documents.add(
          ScoredDocument.of(
              name,
              folder.findDocument(name),
              ClaimFile.read(folder.claims(name)),
              ClaimFile.parse("the claims on " + name, lines)));
    }
    return documents;
  }
}
