package org.isnad.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.evaluation.re3d.Mention;
import org.isnad.evaluation.re3d.MentionScore;
import org.isnad.evaluation.re3d.NamedByReader;
import org.isnad.evaluation.re3d.Predictions;
import org.isnad.evaluation.re3d.Re3d;
import org.isnad.evaluation.re3d.Relation;
import org.isnad.evaluation.re3d.RelationScore;
import org.isnad.evaluation.reading.OwnReader;
import org.isnad.evaluation.scoring.ClaimFile;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that reads re3d's documents and scores the mentions and relations found. */
@Command(
    name = "score-re3d",
    mixinStandardHelpOptions = true,
    description = "Reads the documents of re3d and scores mentions and relations.")
public final class ScoreRe3d implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RE3D_DIR",
      defaultValue = "../shared/data/re3d",
      description = "The data set's folder; ../shared/data/re3d unless given.")
  private Path folder = Path.of("");

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Also write mentions.tsv and relations.tsv there, for score_re3d.py.")
  private @Nullable Path write;

  private ScoreRe3d() {}

  public static void main(String[] arguments) {
    Commands.runAndExit(new ScoreRe3d(), arguments);
  }

  /** Runs the command with the given streams and gives its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return Commands.run(new ScoreRe3d(), out, err, arguments);
  }

  @Override
  public Integer call() {
    Re3d re3d = Re3d.load(folder);
    CommandLine line = Objects.requireNonNull(spec, "runs through its command line").commandLine();
    OwnReader reader = OwnReader.open(line.getErr()::println);
    List<Mention> mentions = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (Document document : re3d.documents()) {
      List<Claim> claims = reader.claims(document);
      mentions.addAll(NamedByReader.mentions(document, reader.names(document)));
      relations.addAll(Predictions.relations(document, claims));
    }
    if (write != null) {
      ClaimFile.write(write.resolve("mentions.tsv"), lines(mentions, Mention::line));
      ClaimFile.write(write.resolve("relations.tsv"), lines(relations, Relation::line));
    }
    PrintWriter out = line.getOut();
    out.print(new MentionScore(re3d.mentions(), mentions).table());
    out.println();
    RelationScore score = new RelationScore(re3d.relations(), relations);
    out.print(score.table());
    out.print(score.together());
    return CommandLine.ExitCode.OK;
  }

  private static <T> String lines(List<T> entries, Function<T, String> line) {
    return entries.stream().map(line).collect(Collectors.joining("\n"));
  }
}
