package org.isnad.server.internal.show;

import java.util.List;

/**
 * The map with its table.
 *
 * @param map the picture
 * @param rows the same as a table
 * @param file the picture alone
 */
public record MapPageShow(MapShow map, List<PlacesShow.Row> rows, String file, String name) {
  public MapPageShow {
    rows = List.copyOf(rows);
  }
}
