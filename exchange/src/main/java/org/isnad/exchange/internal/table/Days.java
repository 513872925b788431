package org.isnad.exchange.internal.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as tables write them: ISO, with or without a time behind, and with the month as a word. */
public final class Days {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          form("d MMMM uuuu"),
          form("d-MMMM-uuuu"),
          form("d MMM uuuu"),
          form("d-MMM-uuuu"),
          form("uuuu/MM/dd"));
  private static final String TIME_BEHIND =
      "[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$";

  private Days() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The day a text names; absent where it names none, or where day and month may be confused. */
  public static Optional<LocalDate> find(String text) {
    String day = text.strip().replaceFirst(TIME_BEHIND, "");
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(day, form));
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** The day of a cell that must name one. */
  public static LocalDate of(Row row, String column) {
    row.need(column);
    return find(row.text(column))
        .orElseThrow(() -> row.problem(column, "write the day as 2016-05-30, or as 30 May 2016"));
  }

  /** The day of a moment, written as seconds since 1970 or as a date. */
  public static Optional<LocalDate> findMoment(String text) {
    return text.matches("\\d{9,11}")
        ? Optional.of(
            Instant.ofEpochSecond(Long.parseLong(text)).atZone(ZoneOffset.UTC).toLocalDate())
        : find(text);
  }
}
