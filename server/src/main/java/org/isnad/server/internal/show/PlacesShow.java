package org.isnad.server.internal.show;

import java.util.List;

/**
 * The places.
 *
 * @param held those that somebody is said to hold
 * @param pager where their list stands
 * @param others those that are named, with no word on who holds them
 * @param left how many more of these there are
 */
public record PlacesShow(List<Row> held, Pager pager, List<Term> others, int left) {
  public PlacesShow {
    held = List.copyOf(held);
    others = List.copyOf(others);
  }

  /**
   * One place.
   *
   * @param swatches the colours of those said to hold it
   * @param age how old the newest claim is, in words
   */
  public record Row(Term place, List<String> swatches, Found holder, String age) {
    public Row {
      swatches = List.copyOf(swatches);
    }
  }
}
