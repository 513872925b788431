package org.isnad.server.internal.show;

import java.util.List;

/**
 * How strong the actors are said to be, as bands on one scale.
 *
 * @param title what it shows, with its day
 * @param ticks the scale
 * @param rows the actors, the strongest first
 */
public record StrengthsShow(
    String title, int width, int height, List<TimelineShow.Tick> ticks, List<Row> rows) {
  public StrengthsShow {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /**
   * One actor.
   *
   * @param y where its middle lies
   * @param words its strength and how the claims stand to one another
   * @param isFaded whether its evidence is stale
   */
  public record Row(double y, Term actor, Band band, String words, boolean isFaded) {}
}
