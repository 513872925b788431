package org.isnad.server.internal.show;

import java.util.List;

/**
 * Some claims of a longer list.
 *
 * @param claims those shown
 * @param total how many there are
 * @param all the page that shows the rest, empty where nothing is left out
 */
public record ClaimList(List<ClaimLine> claims, int total, String all) {
  public ClaimList {
    claims = List.copyOf(claims);
  }
}
