package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.time.Period;
import org.isnad.model.ClaimType;

/**
 * How long claims of a kind stay rivals of newer ones, when the newest of them is stale, and how
 * fast they fade. All times of the picture stand here, each with its reason.
 *
 * @param rivals claims older than the newest by more than this are history, not rivals
 * @param fresh a finding whose newest claim is older than this is stale
 * @param halfLife days after which a claim is worth half
 */
public record Memory(Period rivals, Period fresh, int halfLife) {
  /** Towns change hands within days, and weekly reports repeat last month's map. */
  public static final Memory CONTROL = new Memory(Period.ofDays(14), Period.ofMonths(6), 90);

  /** Commanders last for years; reports a year apart that name two may both have been right. */
  public static final Memory LEADERS = new Memory(Period.ofMonths(6), Period.ofYears(2), 730);

  /** Estimates of strength are repeated for a year before anyone counts again. */
  public static final Memory STRENGTH = new Memory(Period.ofMonths(6), Period.ofYears(1), 270);

  /** Where groups are present changes by the season. */
  public static final Memory PRESENCE = new Memory(Period.ofMonths(6), Period.ofYears(1), 270);

  /** Alliances and enmities of militias are remade within a year. */
  public static final Memory RELATIONS = new Memory(Period.ofMonths(6), Period.ofYears(1), 365);

  /** The memory for claims of a type. */
  public static Memory of(ClaimType type) {
    return switch (type) {
      case CONTROLS, EVENT -> CONTROL;
      case LEADS -> LEADERS;
      case STRENGTH -> STRENGTH;
      case OPERATES_IN -> PRESENCE;
      case MEMBER_OF,
          ALLIED_WITH,
          HOSTILE_TO,
          PLEDGES_TO,
          SPLITS_FROM,
          BECOMES,
          SUPPORTS,
          NAME,
          CLASS,
          ACCUSED_OF,
          LISTED_BY ->
          RELATIONS;
    };
  }

  /** The day from which on claims are rivals of the newest. */
  LocalDate oldestRival(LocalDate newest) {
    return newest.minus(rivals);
  }

  public boolean isStale(LocalDate newest, LocalDate today) {
    return newest.isBefore(oldestFresh(today));
  }

  /** The first day whose claims are not stale yet. */
  LocalDate oldestFresh(LocalDate today) {
    return today.minus(fresh);
  }

  /** What is left of a claim after some days: half after the half-life, a quarter after two. */
  double fading(long days) {
    return Math.pow(0.5, Math.max(0, days) / (double) halfLife);
  }
}
