package org.isnad.cli.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.model.IssuedBriefing;
import org.isnad.observatory.BriefingForm;
import org.isnad.observatory.BriefingOrder;
import org.isnad.observatory.BriefingRoom;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a briefing. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the briefing of a week, a month or any span, every sentence with its sources.",
      "",
      "The house's style and an analyst's own paragraphs come from the theatre's folder briefings;"
          + " see docs/briefing.md."
    })
public final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private BriefScope scope;

  @Option(
      names = "--published-by",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "From reports published by this day; otherwise by the last day of the span. What was told"
              + " later of the same days counts too.")
  private @Nullable LocalDate publishedBy;

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
              + " since, and what would read differently today.")
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
    @Option(
        names = "--format",
        paramLabel = "FORM",
        converter = FormConverter.class,
        description =
            "markdown, html, pdf, docx or json; otherwise by the ending of --out, else Markdown."
                + " PDF needs an installed browser of the Chromium family.")
    private @Nullable BriefingForm named;

    @Option(names = "--html", description = "As HTML.")
    private boolean html;

    @Option(names = "--json", description = "One JSON object a line, a line for each sentence.")
    private boolean json;
  }

  @Override
  public Integer call() {
    try (Observatory observatory = theatre.openRead()) {
      BriefingRoom room = observatory.briefings();
      write(number == null ? fresh(observatory, room) : again(room, number));
    }
    return 0;
  }

  private byte[] fresh(Observatory observatory, BriefingRoom room) {
    BriefingOrder order =
        new BriefingOrder(
            scope.of(observatory), Optional.ofNullable(publishedBy), Optional.ofNullable(knownBy));
    byte[] written = room.write(order, form());
    if (issuer != null) {
      room.issue(order, issuer);
    }
    return written;
  }

  private byte[] again(BriefingRoom room, long wanted) {
    IssuedBriefing past = past(room, wanted);
    if (!room.isAsIssued(past)) {
      spec.commandLine()
          .getErr()
          .println(
              "The words differ from those given out: the program or the theatre's files changed"
                  + " since.");
    }
    return room.writeAgain(past, form());
  }

  private static IssuedBriefing past(BriefingRoom room, long number) {
    return room.issued().stream()
        .filter(past -> past.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new TheatreException(
                    "no briefing was given out under the number "
                        + number
                        + "; see those that were with: isnad issued"));
  }

  private BriefingForm form() {
    if (form.html || form.json) {
      return form.html ? BriefingForm.HTML : BriefingForm.JSON;
    }
    return Optional.ofNullable(form.named)
        .or(() -> Optional.ofNullable(file).flatMap(f -> BriefingForm.findByEnding(f.toString())))
        .orElse(BriefingForm.MARKDOWN);
  }

  private void write(byte[] content) {
    if (file != null) {
      OutputFile.write(file, content);
      spec.commandLine().getErr().println("Wrote " + file);
    } else if (form().isText()) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(new String(content, StandardCharsets.UTF_8));
      out.flush();
    } else {
      PrintStream out = System.out;
      out.write(content, 0, content.length);
      out.flush();
    }
  }
}
