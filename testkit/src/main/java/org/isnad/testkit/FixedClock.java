package org.isnad.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon UTC of a day until a test sets it to another. */
public final class FixedClock extends Clock {
  private Instant now;

  private FixedClock(Instant now) {
    this.now = now;
  }

  /** A clock that shows a day such as {@code 2016-05-30}. */
  public static FixedClock at(String day) {
    return new FixedClock(noon(day));
  }

  /** Sets the clock to another day. */
  public void set(String day) {
    now = noon(day);
  }

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
