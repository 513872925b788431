package org.isnad.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.IssuedBriefing;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the weekly briefing. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Writes the briefing for the seven days up to a day, every sentence with its sources.")
public final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private DayOption day;

  @Option(
      names = "--known-by",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description =
          "From what the ledger knew by then, such as 2016-06-01 or 2016-06-01T12:00:00Z, with what"
              + " has changed since; otherwise all it knows.")
  private @Nullable Instant knownBy;

  @Option(
      names = "--again",
      paramLabel = "NUMBER",
      description =
          "A briefing that was given out, by its number in: isnad issued; with what has changed"
              + " since.")
  private @Nullable Long number;

  @Option(
      names = "--issue",
      paramLabel = "NAME",
      description = "Records in the ledger that NAME gives this briefing out.")
  private @Nullable String issuer;

  @ArgGroup(exclusive = true)
  private Form form = new Form();

  @Option(names = "--out", paramLabel = "FILE", description = "Into a file; otherwise printed.")
  private @Nullable Path file;

  /** Another form than Markdown. */
  static final class Form {
    @Option(names = "--html", description = "As HTML; otherwise as Markdown.")
    private boolean html;

    @Option(names = "--json", description = "One JSON object a line, a line for each sentence.")
    private boolean json;
  }

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openRead()) {
      ClaimView view = view(observatory);
      String text = text(observatory, view);
      if (issuer != null) {
        observatory.issue(view, issuer, "");
      }
      PrintWriter out = spec.commandLine().getOut();
      if (file == null) {
        out.print(text);
        out.flush();
      } else {
        write(file, text);
        spec.commandLine().getErr().println("Wrote " + file);
      }
    }
    return 0;
  }

  private ClaimView view(Observatory observatory) {
    if (number != null) {
      IssuedBriefing past = past(observatory, number);
      if (!observatory.isAsIssued(past)) {
        spec.commandLine()
            .getErr()
            .println(
                "The words differ from those given out: the program or the theatre's files changed"
                    + " since.");
      }
      return observatory.view(past.issue().day(), past.moment());
    }
    LocalDate asked = day.of(observatory);
    return knownBy == null ? observatory.view(asked) : observatory.view(asked, knownBy);
  }

  private static IssuedBriefing past(Observatory observatory, long number) {
    return observatory.issued().stream()
        .filter(past -> past.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new TheatreException(
                    "no briefing was given out under the number "
                        + number
                        + "; see those that were with: isnad issued"));
  }

  private String text(Observatory observatory, ClaimView view) {
    if (form.html) {
      return observatory.html(view);
    }
    return form.json
        ? observatory.briefingLines(view).stream().collect(Collectors.joining("\n", "", "\n"))
        : observatory.markdown(view);
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be written; choose a file you may write", e);
    }
  }
}
