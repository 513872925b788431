package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Map;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.MapPageShow;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.PlacesShow;

/** The map of control with its table, or the picture alone. */
final class MapPage implements Page {
  private static final int WIDTH = 980;
  private static final int SMALL_WIDTH = 430;
  private static final int MOST_ROWS = 30;

  /** The picture as a file of its own. */
  static Response picture(Visit visit) {
    return visit
        .fill("map-file", Map.of("map", map(visit), "words", visit.words()))
        .with("Content-Type", "image/svg+xml; charset=utf-8");
  }

  @Override
  public Response answer(Visit visit) {
    MapShow map = map(visit);
    List<PlacesShow.Row> rows =
        PlacesPage.rows(
            visit.situation().picture().territory().stream().limit(MOST_ROWS).toList(), visit);
    return visit.show(
        Room.MAP,
        "map",
        visit.words().of("map.title"),
        new MapPageShow(map, rows, visit.links().to("/map.svg")));
  }

  /** The small map of the first page: places alone, without those of which nobody says. */
  static MapShow small(Visit visit) {
    return visit
        .mapMaker("")
        .whole(title(visit), visit.situation().picture().territory(), List.of(), SMALL_WIDTH);
  }

  private static MapShow map(Visit visit) {
    return visit
        .mapMaker("")
        .whole(
            title(visit), visit.situation().picture().territory(), PlacesPage.named(visit), WIDTH);
  }

  private static String title(Visit visit) {
    return visit.words().of("map.picture", visit.observatory().theatre().name(), visit.times());
  }
}
