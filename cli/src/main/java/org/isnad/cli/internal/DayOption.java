package org.isnad.cli.internal;

import java.time.LocalDate;
import java.util.Comparator;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.observatory.Observatory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that is asked about. */
final class DayOption {
  @Option(
      names = {"--as-of", "--day"},
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day asked about, such as 2016-05-30. Otherwise that of the newest report.")
  private @Nullable LocalDate day;

  LocalDate of(Observatory observatory) {
    return day != null ? day : newest(observatory);
  }

  /** The day of the newest report, never after today; today where none has a date. */
  static LocalDate newest(Observatory observatory) {
    LocalDate today = observatory.today();
    return observatory.documents().stream()
        .map(Document::date)
        .flatMap(date -> date.flatMap(Edtf::latest).stream())
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(today);
  }
}
