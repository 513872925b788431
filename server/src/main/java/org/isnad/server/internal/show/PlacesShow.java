package org.isnad.server.internal.show;

import java.util.List;

/**
 * The places.
 *
 * @param held those that somebody is said to hold
 * @param others those that are named, with no word on who holds them
 */
public record PlacesShow(List<Row> held, List<Term> others) {
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
