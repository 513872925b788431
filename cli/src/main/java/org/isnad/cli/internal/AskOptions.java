package org.isnad.cli.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.ClaimView;
import org.isnad.model.picture.Analysis;
import org.isnad.observatory.Observatory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every question about a picture can fix: the theatre, the two times, the form. */
final class AskOptions {
  @Mixin private TheatreOption theatre;
  @Mixin private DayOption day;

  @Option(
      names = "--known-by",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what the ledger had learned by the end of this day.")
  private @Nullable LocalDate knownBy;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--why", description = "With the claims behind each answer and the arithmetic.")
  private boolean why;

  Observatory open() {
    return theatre.openRead();
  }

  boolean json() {
    return json;
  }

  boolean why() {
    return why;
  }

  LocalDate day(Observatory observatory) {
    return day.of(observatory);
  }

  Optional<Instant> knownBy() {
    return Optional.ofNullable(knownBy).map(d -> d.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
  }

  /** The view that is asked. */
  ClaimView view(Observatory observatory) {
    return view(observatory, day(observatory));
  }

  /** What is drawn for so many weeks up to the day that is asked, the earliest first. */
  Stream<Analysis> weeks(Observatory observatory, int weeks) {
    LocalDate last = view(observatory).trueOn();
    return IntStream.range(0, weeks)
        .mapToObj(i -> last.minusWeeks(weeks - 1L - i))
        .map(end -> observatory.analysis(view(observatory, end)));
  }

  private ClaimView view(Observatory observatory, LocalDate of) {
    return knownBy().map(m -> observatory.view(of, m)).orElseGet(() -> observatory.view(of));
  }
}
