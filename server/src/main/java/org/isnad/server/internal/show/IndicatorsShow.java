package org.isnad.server.internal.show;

import java.util.List;

/**
 * The warning indicators of a theatre.
 *
 * @param indicators each with what it counted, the tripped ones first
 */
public record IndicatorsShow(List<Indicator> indicators) {
  public IndicatorsShow {
    indicators = List.copyOf(indicators);
  }

  /**
   * One indicator.
   *
   * @param id for its place on the page
   * @param name what it looks for
   * @param note what its author says of it; may be empty
   * @param state quiet, stirring or tripped
   * @param counting what was counted and what is usual
   * @param bars the counts of the windows, the oldest first, drawn
   * @param leads each time it tripped before what it warns of
   * @param signs what was counted in the window, the newest first
   * @param more how many signs there are beside these
   * @param file the address of its counts as a picture
   * @param fileName its name once it is saved
   */
  public record Indicator(
      String id,
      String name,
      String note,
      String state,
      Counting counting,
      List<Bar> bars,
      List<Lead> leads,
      List<Sign> signs,
      int more,
      String file,
      String fileName) {
    public Indicator {
      bars = List.copyOf(bars);
      leads = List.copyOf(leads);
      signs = List.copyOf(signs);
    }
  }

  /**
   * How it is counted.
   *
   * @param count voices in the window
   * @param windowDays days of the window
   * @param usual voices in such a window over the baseline
   * @param baselineDays days of the baseline
   * @param least below this it never trips
   * @param times how many times the usual trips it
   * @param threshold from this on it trips on this day
   * @param thresholdHeight the same in units of the drawing
   */
  public record Counting(
      int count,
      int windowDays,
      String usual,
      int baselineDays,
      int least,
      String times,
      String threshold,
      double thresholdHeight) {}

  /**
   * The count of one window.
   *
   * @param to its last day in words
   * @param count voices
   * @param state quiet, stirring or tripped by the usual of its own day
   * @param x where it stands in the drawing
   * @param height how high it is
   */
  public record Bar(String to, int count, String state, double x, double height) {}

  /** It tripped by one day, and what it warns of came some days later. */
  public record Lead(String tripped, String came, long days) {}

  /**
   * One thing counted.
   *
   * @param day when, in words
   * @param voice by whom
   * @param words the words
   * @param marks the claim, where it is one
   * @param report the report's page
   */
  public record Sign(String day, String voice, String words, Marks marks, String report) {}
}
