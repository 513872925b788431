package org.isnad.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.model.Evidence;
import org.isnad.model.IdentityEntry;
import org.isnad.model.Judgement;
import org.isnad.observatory.Identities;
import org.isnad.observatory.IdentityAnswer;
import org.isnad.observatory.IdentityAnswer.Verdict;
import org.isnad.observatory.IdentityProposal;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists entities that may be one, and takes the answers. */
@Command(
    name = "identities",
    mixinStandardHelpOptions = true,
    description = {
      "Lists entities that may be one, the strongest and most consequential first; takes answers.",
      "Nothing is joined without an answer, and every answer can be taken back."
    })
public final class ReviewIdentitiesCommand implements Callable<Integer> {
  private static final int SHORT = 8;

  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(names = "--accept", paramLabel = "ID", description = "They are one.")
  private List<String> accepted = new ArrayList<>();

  @Option(names = "--refuse", paramLabel = "ID", description = "They are two.")
  private List<String> refused = new ArrayList<>();

  @Option(names = "--leave", paramLabel = "ID", description = "It cannot be told.")
  private List<String> left = new ArrayList<>();

  @Option(names = "--answers", paramLabel = "FILE", description = "Answers from a CSV file.")
  private @Nullable Path answers;

  @Option(
      names = "--undo",
      paramLabel = "ENTRY",
      description = "Take an entry of the log back; the beginning of its id is enough.")
  private @Nullable String undone;

  @Option(names = "--ask", description = "Ask about one proposal after the other.")
  private boolean ask;

  @Option(names = "--log", description = "Show what was decided.")
  private boolean log;

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

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; needed to join what something speaks against.")
  private @Nullable String reason;

  @Override
  public Integer call() throws IOException {
    try (Observatory observatory = theatre.openRead()) {
      Identities identities = observatory.identities();
      if (log) {
        printLog(identities.log());
        return 0;
      }
      if (undone != null) {
        return undo(identities, undone);
      }
      List<IdentityProposal> open = identities.proposals();
      List<String> problems = new ArrayList<>();
      List<IdentityAnswer> given = new ArrayList<>(answers(problems));
      if (ask) {
        given.addAll(asked(open));
      }
      boolean isList = given.isEmpty() && problems.isEmpty() && !ask;
      if (isList) {
        list(open);
      } else {
        List<String> refusals = identities.answer(open, given, by);
        problems.addAll(refusals);
        problems.forEach(p -> spec.commandLine().getErr().println("isnad: " + p));
        int taken = given.size() - refusals.size();
        out().println(taken + " of " + given.size() + " answers taken");
      }
      return problems.isEmpty() ? 0 : 1;
    }
  }

  private int undo(Identities identities, String entry) {
    Optional<String> problem = identities.undo(entry, by, reason == null ? "taken back" : reason);
    if (problem.isPresent()) {
      throw new TheatreException(problem.get());
    }
    out().println("taken back: " + entry);
    return 0;
  }

  private List<IdentityAnswer> answers(List<String> problems) {
    List<IdentityAnswer> given = new ArrayList<>();
    accepted.forEach(id -> given.add(answer(id, Verdict.ACCEPT)));
    refused.forEach(id -> given.add(answer(id, Verdict.REFUSE)));
    left.forEach(id -> given.add(answer(id, Verdict.LEAVE)));
    if (answers != null) {
      given.addAll(Identities.readAnswers(answers, problems));
    }
    return given;
  }

  private IdentityAnswer answer(String id, Verdict verdict) {
    return new IdentityAnswer(id, verdict, Optional.ofNullable(reason));
  }

  private List<IdentityAnswer> asked(List<IdentityProposal> open) throws IOException {
    List<IdentityAnswer> given = new ArrayList<>();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (IdentityProposal proposal : open.stream().limit(limit).toList()) {
      print(proposal);
      String line = prompt(in, "one? accept, refuse, leave, skip or quit: ");
      if (line.strip().toLowerCase(Locale.ROOT).startsWith("q")) {
        break;
      }
      Optional<Verdict> verdict = Verdict.find(line);
      if (verdict.isPresent()) {
        boolean wantsReason = proposal.isHeldBack() && verdict.get() == Verdict.ACCEPT;
        Optional<String> why =
            wantsReason && reason == null
                ? Optional.of(
                        prompt(in, "something speaks against it; why are they one all the same? "))
                    .filter(words -> !words.isBlank())
                : Optional.ofNullable(reason);
        given.add(new IdentityAnswer(proposal.id(), verdict.get(), why));
      }
    }
    return given;
  }

  /** What is answered to a question; "quit" where the input ends. */
  private String prompt(BufferedReader in, String question) throws IOException {
    out().print(question);
    out().flush();
    String line = in.readLine();
    return line == null ? "quit" : line;
  }

  private void list(List<IdentityProposal> open) {
    if (csv) {
      out().println("proposal,answer,reason,left,right,strength,claims,why");
    }
    for (IdentityProposal proposal : open.stream().limit(limit).toList()) {
      if (csv) {
        out().println(csvLine(proposal));
      } else {
        print(proposal);
      }
    }
    if (!csv) {
      out()
          .printf(
              "%d %s, %d shown; answer with --accept ID, --refuse ID or --leave ID%n",
              open.size(),
              open.size() == 1 ? "proposal" : "proposals",
              Math.min(limit, open.size()));
    }
  }

  private void print(IdentityProposal proposal) {
    out()
        .printf(
            Locale.ROOT,
            "%s  %s (%s)  =?  %s (%s)%n  strength %.2f%s, %d claims hang on it%n  letters: %s%n",
            proposal.id(),
            proposal.left().name(),
            proposal.left().id(),
            proposal.right().name(),
            proposal.right().id(),
            proposal.strength(),
            proposal.isHeldBack() ? " (held back)" : "",
            proposal.claims(),
            proposal.names());
    for (Evidence evidence : proposal.evidence()) {
      out().println("  " + (evidence.speaksFor() ? "for: " : "against: ") + words(evidence));
    }
  }

  private static String words(Evidence evidence) {
    String kind = evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return kind + ", " + evidence.words() + evidence.claim().map(c -> " [" + c + "]").orElse("");
  }

  private static String csvLine(IdentityProposal proposal) {
    return String.join(
        ",",
        proposal.id(),
        "",
        "",
        CsvCell.of(proposal.left().name()),
        CsvCell.of(proposal.right().name()),
        String.format(Locale.ROOT, "%.2f", proposal.strength()),
        String.valueOf(proposal.claims()),
        CsvCell.of(proposal.names()));
  }

  private void printLog(List<IdentityEntry> entries) {
    Set<String> counting = Identities.counting(entries);
    for (IdentityEntry entry : entries) {
      out()
          .printf(
              "%s  %s  %s  by %s: %s%s%n",
              entry.id().substring(0, SHORT),
              entry.recorded().truncatedTo(ChronoUnit.SECONDS),
              what(entry),
              entry.by(),
              entry.reason(),
              counting.contains(entry.id()) ? "" : "  (taken back)");
    }
  }

  private static String what(IdentityEntry entry) {
    return switch (entry) {
      case IdentityEntry.Judged judged ->
          "%s %s %s".formatted(judged.left(), sign(judged.verdict()), judged.right());
      case IdentityEntry.Undone undone -> "takes back " + undone.undone().substring(0, SHORT);
    };
  }

  private static String sign(Judgement.Verdict verdict) {
    return switch (verdict) {
      case SAME -> "=";
      case DIFFERENT -> "≠";
      case UNSURE -> "?";
    };
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
