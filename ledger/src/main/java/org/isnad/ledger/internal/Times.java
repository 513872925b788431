package org.isnad.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Edtf;

/** Moments and days as the whole numbers that the tables hold, so that their order is time's. */
final class Times {
  /** A day that is open towards the past, or unknown. */
  static final int FIRST_DAY = Integer.MIN_VALUE;

  /** A day that is open towards the future. */
  static final int LAST_DAY = Integer.MAX_VALUE;

  private static final Instant FIRST = Instant.ofEpochSecond(0, Long.MIN_VALUE);
  private static final Instant LAST = Instant.ofEpochSecond(0, Long.MAX_VALUE);

  private Times() {}

  /**
   * Nanoseconds since 1970; a moment outside the years 1677 to 2262 counts as the nearest inside.
   */
  static long nanos(Instant moment) {
    Instant inside = moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
    long seconds = inside.getEpochSecond();
    return seconds < 0
        ? TimeUnit.SECONDS.toNanos(seconds + 1) + (inside.getNano() - 1_000_000_000L)
        : TimeUnit.SECONDS.toNanos(seconds) + inside.getNano();
  }

  static Instant moment(long nanos) {
    return Instant.ofEpochSecond(0, nanos);
  }

  /** Days since 1970; a day beyond 32 bits counts as the nearest inside. */
  static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), FIRST_DAY + 1, LAST_DAY - 1);
  }

  /**
   * The day by which something of this date was surely out; for a span open at its end, its first
   * day; the first day of all where it has no date.
   */
  static int publishedBy(Optional<Edtf> date) {
    return date.flatMap(d -> d.latest().or(d::earliest)).map(Times::day).orElse(FIRST_DAY);
  }
}
