package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.ResolvedClaim;

/**
 * A warning sign as the theatre's owner defines it: claims, or words in reports, counted in a
 * window and held against what is usual.
 *
 * @param id stable and readable
 * @param name the name to show
 * @param claims which claims count
 * @param phrases which words in reports count, whoever says them
 * @param counting window, baseline and thresholds
 * @param warnsOf what it is meant to come before
 * @param note for people
 */
public record Indicator(
    String id,
    String name,
    List<ClaimPattern> claims,
    List<String> phrases,
    Counting counting,
    List<ClaimPattern> warnsOf,
    String note) {
  public Indicator {
    claims = List.copyOf(claims);
    phrases = List.copyOf(phrases);
    warnsOf = List.copyOf(warnsOf);
    if (claims.isEmpty() && phrases.isEmpty()) {
      throw new IllegalArgumentException(
          "the indicator “" + id + "” counts nothing; give it claims or phrases");
    }
  }

  /**
   * How it is counted.
   *
   * @param windowDays days up to the day asked about
   * @param baselineDays days before the window that tell what is usual
   * @param times how many times the usual trips it
   * @param least fewer than this never trip it
   */
  public record Counting(int windowDays, int baselineDays, double times, int least) {
    public Counting {
      if (windowDays < 1 || baselineDays < windowDays || times <= 0 || least < 1) {
        throw new IllegalArgumentException(
            "window %d, baseline %d, times %s, least %d do not fit; give a window of a day or more, a"
                    .formatted(windowDays, baselineDays, times, least)
                + " baseline no shorter, and the others above 0");
      }
    }
  }

  /** Quiet, stirring or tripped. */
  public enum State {
    QUIET,
    STIRRING,
    TRIPPED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where an indicator stands on a day.
   *
   * @param indicator which
   * @param state how
   * @param count voices in the window
   * @param usual how many there are in such a window on average over the baseline
   * @param signs what was counted in the window
   * @param history the windows before, the latest first
   * @param leads each time it tripped before what it warns of, with the days between
   */
  public record Reading(
      Indicator indicator,
      State state,
      int count,
      double usual,
      List<Sign> signs,
      List<Window> history,
      List<Lead> leads) {
    public Reading {
      signs = List.copyOf(signs);
      history = List.copyOf(history);
      leads = List.copyOf(leads);
    }
  }

  /**
   * One thing counted.
   *
   * @param day when it was so or was said
   * @param voice by whom
   * @param words the words
   * @param claim the claim, where it is one
   * @param document id of the report
   */
  public record Sign(
      LocalDate day, String voice, String words, Optional<ResolvedClaim> claim, String document) {}

  /** A window that ended on a day, with its count and state. */
  public record Window(LocalDate to, int count, State state) {}

  /** It tripped on one day, and what it warns of came some days later. */
  public record Lead(LocalDate tripped, LocalDate came, long days) {}
}
