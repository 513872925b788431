package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Holding;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.MapPageShow;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.PlacesShow;
import org.isnad.server.internal.words.Words;

/** The map of control with its table, or the picture alone. */
final class MapPage implements Page {
  private static final int WIDTH = 980;
  private static final int SMALL_WIDTH = 430;
  private static final int MOST_ROWS = 30;

  /** The picture as a file of its own: the whole, or what lies around one place. */
  static Response picture(Visit visit) {
    Optional<Entity> place = visit.request().find("place").map(id -> PlacePage.place(id, visit));
    MapShow map =
        place
            .flatMap(p -> PlacePage.map(p, visit))
            .orElseGet(() -> map(new MapEvents(visit), visit));
    List<Holding> holdings = visit.situation().picture().territory();
    Stream<Holding> drawn =
        holdings.stream().filter(h -> place.isEmpty() || PlacePage.isNear(h.place(), place.get()));
    return Pictures.file(
        new Saved(
            "map-file",
            map,
            map.width(),
            map.height(),
            map.title(),
            map.legend(),
            key(map, visit.words()),
            Pictures.reports(
                drawn.flatMap(h -> h.holder().answers().stream()).flatMap(a -> a.claims().stream()),
                visit)),
        visit);
  }

  private static List<String> key(MapShow map, Words words) {
    return Stream.of(
            Optional.of(words.of("map.key")),
            Optional.of(words.of("map.key-dots")).filter(k -> !map.dots().isEmpty()),
            Optional.of(words.of("map.key-layers")),
            Optional.of(map.source()))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Response answer(Visit visit) {
    MapEvents events = new MapEvents(visit);
    List<MapPageShow.Event> happened = events.rows();
    List<PlacesShow.Row> rows =
        PlacesPage.rows(
            visit.situation().picture().territory().stream().limit(MOST_ROWS).toList(), visit);
    MapPageShow show =
        new MapPageShow(
            map(events, visit),
            rows,
            events.file(),
            visit.fileName("map"),
            events.layers(),
            events.spans(),
            events.steps(),
            happened,
            events.more());
    return visit.show(Room.MAP, "map", visit.words().of("map.title"), show);
  }

  /** The small map of the first page: places alone, without those of which nobody says. */
  static MapShow small(Visit visit) {
    return visit
        .mapMaker("")
        .whole(title(visit), visit.situation().picture().territory(), List.of(), SMALL_WIDTH);
  }

  private static MapShow map(MapEvents events, Visit visit) {
    return visit
        .mapMaker("")
        .whole(
            title(visit),
            visit.situation().picture().territory(),
            PlacesPage.named(visit),
            WIDTH,
            events.wanted());
  }

  private static String title(Visit visit) {
    return visit.words().of("map.picture", visit.observatory().theatre().name(), visit.times());
  }
}
