package org.isnad.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Edtf;

/** Moments and days as text of one width, so that the order of the text is the order of time. */
final class Times {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Times() {}

  /** A moment; one outside the years 0 to 9999 counts as the nearest inside. */
  static String text(Instant moment) {
    Instant inside = moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
    return MOMENT.format(inside);
  }

  /** A day; one outside the years 0 to 9999 counts as the nearest inside. */
  static String text(LocalDate day) {
    int year = day.getYear();
    return year < 0 ? "0000-01-01" : year > 9999 ? "9999-12-31" : day.toString();
  }

  /**
   * The day by which something of this date was surely out; for a span open at its end, its first
   * day.
   */
  static Optional<String> publishedBy(Optional<Edtf> date) {
    return date.flatMap(d -> d.latest().or(d::earliest)).map(Times::text);
  }
}
