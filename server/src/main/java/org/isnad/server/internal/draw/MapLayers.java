package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.Outline;
import org.isnad.model.Outline.Corner;
import org.isnad.model.Position;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.MapShow.Area;
import org.isnad.server.internal.show.MapShow.EventMark;
import org.isnad.server.internal.words.Words;

/** The marks of events beside their places, and the areas of places that are told by a distance. */
final class MapLayers {
  private static final double SIZE = 4.5;
  private static final double GAP = 8;
  private static final double FIRST_ANGLE = -0.9;
  private static final double STEP = 0.85;

  private final Projection projection;
  private final Links links;
  private final Words words;

  MapLayers(Projection projection, Links links, Words words) {
    this.projection = projection;
    this.links = links;
    this.words = words;
  }

  /** The marks, around their places; {@code labels} keeps free what they cover. */
  List<EventMark> events(List<EventsAt> events, ToDoubleFunction<Entity> radiusOf, Labels labels) {
    Map<String, Integer> before = new HashMap<>();
    List<EventMark> marks = new ArrayList<>();
    for (EventsAt told : events) {
      int number = before.merge(told.place().id(), 1, Integer::sum) - 1;
      double angle = FIRST_ANGLE + number * STEP;
      double away = radiusOf.applyAsDouble(told.place()) + GAP;
      double x = projection.x(point(told.place())) + away * Math.cos(angle);
      double y = projection.y(point(told.place())) + away * Math.sin(angle);
      double size = SIZE + Math.min(3, Math.sqrt(told.count()) - 1);
      labels.block(x, y, size + 1);
      String mark =
          words.of(
              "map.events",
              told.place().name(),
              words.of("map.group." + told.group().word()),
              told.count());
      String form = told.group().word() + (told.group().isOpen() ? " open" : "");
      marks.add(new EventMark(links.to(told.place()), form, told.group().path(x, y, size), mark));
    }
    return marks;
  }

  /** The areas within which places lie that are told by a distance. */
  List<Area> areas(Map<String, Outline> outlines, Map<String, Entity> entities) {
    List<Area> areas = new ArrayList<>();
    outlines.forEach(
        (id, outline) -> {
          Entity place = entities.get(id);
          if (place != null) {
            String path = outline.rings().stream().map(this::path).collect(Collectors.joining());
            areas.add(new Area(links.to(place), path, words.of("map.area", place.name())));
          }
        });
    return areas;
  }

  private String path(List<Corner> ring) {
    return ring.stream()
        .map(c -> new Point(c.longitude(), c.latitude()))
        .map(p -> projection.x(p) + " " + projection.y(p))
        .collect(Collectors.joining("L", "M", "Z"));
  }

  static Point point(Entity place) {
    Position position = place.position().orElseThrow();
    return new Point(position.longitude(), position.latitude());
  }
}
