package org.isnad.server.internal.show;

import java.util.List;

/**
 * Entities that may be one.
 *
 * @param who who works here, and what was done last
 * @param items those of this page
 * @param open how many wait in all
 * @param isUnderWay whether they are still looked for
 */
public record IdentitiesShow(WhoShow who, List<Item> items, int open, boolean isUnderWay) {
  public IdentitiesShow {
    items = List.copyOf(items);
  }

  /**
   * Two entities that may be one.
   *
   * @param id the proposal's
   * @param left the one that would stand for both
   * @param right the other
   * @param letters what their names tell
   * @param speaksFor what else speaks for it
   * @param against what speaks against it; a reason is then needed to join them
   * @param claims how many claims hang on the right one
   */
  public record Item(
      String id,
      Term left,
      Term right,
      String letters,
      List<String> speaksFor,
      List<String> against,
      int claims) {
    public Item {
      speaksFor = List.copyOf(speaksFor);
      against = List.copyOf(against);
    }
  }
}
