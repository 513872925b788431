package org.isnad.picture.internal;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long claims of a kind stay rivals of newer ones, and when the newest of them is stale. All
 * constants of the picture stand here, each with its reason.
 *
 * @param rivals claims older than the newest by more than this are history, not rivals
 * @param fresh a finding whose newest claim is older than this is stale
 */
record Memory(Period rivals, Period fresh) {
  /** Towns change hands within days, and weekly reports repeat last month's map. */
  static final Memory CONTROL = new Memory(Period.ofDays(14), Period.ofMonths(6));

  /** Commanders last for years; reports a year apart that name two may both have been right. */
  static final Memory LEADERS = new Memory(Period.ofMonths(6), Period.ofYears(2));

  /** Estimates of strength are repeated for a year before anyone counts again. */
  static final Memory STRENGTH = new Memory(Period.ofMonths(6), Period.ofYears(1));

  /** Where groups are present changes by the season. */
  static final Memory PRESENCE = new Memory(Period.ofMonths(6), Period.ofYears(1));

  /** Alliances and enmities of militias are remade within a year. */
  static final Memory RELATIONS = new Memory(Period.ofMonths(6), Period.ofYears(1));

  boolean isRival(LocalDate newest, LocalDate day) {
    return !day.isBefore(newest.minus(rivals));
  }

  boolean isStale(LocalDate newest, LocalDate today) {
    return newest.isBefore(today.minus(fresh));
  }
}
