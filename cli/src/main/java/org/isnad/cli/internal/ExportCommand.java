package org.isnad.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.observatory.Exchange.Written;
import org.isnad.observatory.Observatory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a ledger in a form that others read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes claims in a form that others read, all of them, to standard output or a file;",
      "what a form has no place for is counted on standard error. See docs/formats.md."
    })
public final class ExportCommand implements Callable<Integer> {
  static final String LEDGER = "ledger";
  private static final int BUFFER = 1 << 16;

  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = LEDGER,
      completionCandidates = Words.class,
      description = "The form: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "What had been published by this day; otherwise everything.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-by",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what the ledger had learned by the end of this day.")
  private @Nullable LocalDate knownBy;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what may have been so on this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what may have been so by this day.")
  private @Nullable LocalDate to;

  @Option(names = "--hxl", description = "A row of HXL tags under the header, for acled and ged.")
  private boolean hxl;

  @Option(
      names = "--tlp",
      paramLabel = "WORD",
      description =
          "The marking that a STIX bundle bears: RED, AMBER+STRICT, AMBER, GREEN or CLEAR.")
  private @Nullable String marking;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file; - is standard output.")
  private @Nullable String output;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "The same as --output.")
  private String file;

  /** The forms by their words. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> words = new ArrayList<>(List.of(LEDGER));
      for (Format form : Format.values()) {
        words.add(form.word());
      }
      return words.iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    Optional<Format> form = Format.find(format);
    String target = output == null ? file : output;
    check(form);
    try (Observatory observatory = theatre.openNamed()) {
      if (target.equals("-")) {
        write(observatory, form, System.out);
      } else {
        OutputFile.write(Path.of(target), out -> write(observatory, form, out));
      }
    }
    return 0;
  }

  /** Refuses what would be passed over, so that nobody hands out more than was meant. */
  private void check(Optional<Format> form) {
    boolean isLedger = format.equals(LEDGER);
    if (form.isEmpty() && !isLedger) {
      refuse(
          "--format: “%s” is no form; write one of %s"
              .formatted(format, String.join(", ", new Words())));
    }
    boolean isPart = asOf != null || knownBy != null || from != null || to != null;
    if (isLedger && isPart) {
      refuse(
          "a ledger goes out whole; leave out --as-of, --known-by, --from and --to, or name another"
              + " form with --format");
    }
    if (from != null && to != null && from.isAfter(to)) {
      refuse(
          "the span from %s to %s ends before it begins; name the earlier day with --from"
              .formatted(from, to));
    }
    if (marking != null && form.filter(Format.STIX::equals).isEmpty()) {
      refuse("--tlp marks a STIX bundle; %s bears no marking, so leave it out".formatted(format));
    }
    if (hxl && form.filter(f -> f == Format.ACLED || f == Format.GED).isEmpty()) {
      refuse("--hxl goes with acled and ged; %s has no row of tags".formatted(format));
    }
    if (output != null && !file.equals("-")) {
      refuse("both %s and %s are named to write to; leave one out".formatted(output, file));
    }
  }

  private void refuse(String problem) {
    throw new ParameterException(spec.commandLine(), problem);
  }

  private void write(Observatory observatory, Optional<Format> form, OutputStream out)
      throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
    if (form.isPresent()) {
      write(observatory, form.get(), buffered);
    } else {
      long entries = observatory.upkeep().exportTo(buffered);
      spec.commandLine().getErr().println(Counts.of(entries, "entry", "entries") + " exported.");
    }
    buffered.flush();
  }

  private void write(Observatory observatory, Format form, OutputStream out) throws IOException {
    LocalDate day = asOf == null ? LocalDate.MAX : asOf;
    Instant moment =
        knownBy == null ? Instant.MAX : knownBy.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    ExportOptions options =
        new ExportOptions(
            day,
            observatory.theatre().name(),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            hxl,
            Optional.ofNullable(marking),
            observatory.exchange().grades(moment));
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      Written written =
          observatory.exchange().write(form, options, moment, out, new Steps(progress));
      progress.close();
      spec.commandLine()
          .getErr()
          .println(
              written.leftOut() == 0
                  ? "%d written as %s.".formatted(written.things(), form)
                  : "%d written as %s; this form has no place for %s, see docs/formats.md."
                      .formatted(written.things(), form, Counts.of(written.leftOut(), "claim")));
    }
  }
}
