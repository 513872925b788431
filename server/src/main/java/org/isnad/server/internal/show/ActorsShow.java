package org.isnad.server.internal.show;

import java.util.List;

/**
 * The order of battle.
 *
 * @param rows the actors
 * @param kinds the kinds to choose from
 * @param kind the kind chosen, empty for all
 * @param sorts the orders to choose from
 * @param pager where the list stands
 * @param file the address of the strengths as a picture
 * @param name its name once it is saved
 */
public record ActorsShow(
    List<Row> rows,
    List<Choice> kinds,
    String kind,
    List<Choice> sorts,
    Pager pager,
    String file,
    String name) {
  public ActorsShow {
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
    sorts = List.copyOf(sorts);
  }

  /** One actor. */
  public record Row(
      Term actor,
      String kind,
      Found leader,
      Found strength,
      List<Band> band,
      Found places,
      int claims) {
    public Row {
      band = List.copyOf(band);
    }
  }
}
