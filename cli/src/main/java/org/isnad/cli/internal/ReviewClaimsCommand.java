package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.observatory.ClaimAnswer;
import org.isnad.observatory.ClaimAnswer.Verdict;
import org.isnad.observatory.ClaimToReview;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists claims that nobody has compared with their words, and takes the answers. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Lists claims that nobody has compared with their words yet, those on which most hangs first;"
          + " takes answers.",
      "A rejected claim counts no more. Every answer can be taken back with: isnad acts --undo"
          + " ENTRY"
    })
public final class ReviewClaimsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(names = "--accept", paramLabel = "ID", description = "The text says so.")
  private List<String> accepted = new ArrayList<>();

  @Option(names = "--reject", paramLabel = "ID", description = "The text does not say so.")
  private List<String> rejected = new ArrayList<>();

  @Option(names = "--leave", paramLabel = "ID", description = "It cannot be told.")
  private List<String> left = new ArrayList<>();

  @Option(names = "--answers", paramLabel = "FILE", description = "Answers from a CSV file.")
  private @Nullable Path answers;

  @Option(names = "--csv", description = "The list as CSV, to be filled in and given to --answers.")
  private boolean csv;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "How many to list; 20 unless given.")
  private int limit = 20;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides; your user name unless given.")
  private String by = System.getProperty("user.name", "somebody");

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed to reject.")
  private @Nullable String reason;

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openRead()) {
      List<String> problems = new ArrayList<>();
      List<ClaimAnswer> given = answers(problems);
      if (given.isEmpty() && problems.isEmpty()) {
        list(
            observatory
                .reviews()
                .open(observatory.situation(observatory.firstDay(), Optional.empty())));
        return 0;
      }
      List<String> refusals = observatory.reviews().answer(given, by);
      problems.addAll(refusals);
      problems.forEach(p -> spec.commandLine().getErr().println("isnad: " + p));
      out().println((given.size() - refusals.size()) + " of " + given.size() + " answers taken");
      return problems.isEmpty() ? 0 : 1;
    }
  }

  private List<ClaimAnswer> answers(List<String> problems) {
    List<ClaimAnswer> given = new ArrayList<>();
    accepted.forEach(id -> given.add(answer(id, Verdict.ACCEPT)));
    rejected.forEach(id -> given.add(answer(id, Verdict.REJECT)));
    left.forEach(id -> given.add(answer(id, Verdict.LEAVE)));
    if (answers != null) {
      given.addAll(Reviews.readAnswers(answers, problems));
    }
    return given;
  }

  private ClaimAnswer answer(String id, Verdict verdict) {
    return ClaimAnswer.of(id, verdict, Optional.ofNullable(reason));
  }

  private void list(List<ClaimToReview> open) {
    if (csv) {
      out().println("claim,answer,reason,says,words,why");
    }
    for (ClaimToReview claim : open.stream().limit(limit).toList()) {
      if (csv) {
        out().println(csvLine(claim));
      } else {
        print(claim);
      }
    }
    if (!csv) {
      out()
          .printf(
              "%d %s, %d shown; answer with --accept ID, --reject ID or --leave ID%n",
              open.size(),
              open.size() == 1 ? "claim is open" : "claims are open",
              Math.min(limit, open.size()));
    }
  }

  private void print(ClaimToReview open) {
    out().println(id(open) + "  " + open.sentence() + (open.isHeld() ? " (held)" : ""));
    if (!open.why().isEmpty()) {
      out().println("  hangs on it: " + open.why());
    }
    out().println("  “" + words(open) + "”");
    out().println("  " + String.join(" → ", open.chain().speakers()));
  }

  private static String id(ClaimToReview open) {
    return open.claim().claim().id();
  }

  private static String words(ClaimToReview open) {
    return open.claim().claim().selector().exact().replaceAll("\\s+", " ").strip();
  }

  private static String csvLine(ClaimToReview open) {
    return String.join(
        ",",
        id(open),
        "",
        "",
        CsvCell.of(open.sentence()),
        CsvCell.of(words(open)),
        CsvCell.of(open.why()));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
