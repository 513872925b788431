package org.isnad.server.internal.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.MapShow.Label;
import org.isnad.server.internal.show.MapShow.Town;
import org.isnad.server.internal.words.Words;

/** The places of a map as circles, each with its name where there is room for it. */
final class Circles {
  static final double HOLLOW = 3;

  /** Room for the ring around the place that a map is about. */
  private static final double RING = 6;

  private static final double STALE = 0.35;
  private static final long FRESH_DAYS = 31;
  private static final long OLD_DAYS = 183;

  /** A smaller drawing bears the names of the places alone. */
  private static final int ROOM_FOR_HOLDERS = 500;

  private final Map<String, Entity> entities;
  private final Colours colours;
  private final Links links;
  private final Words words;
  private final String focus;

  /**
   * Circles that lead to the pages of their places.
   *
   * @param entities all entities of the view by id
   * @param focus id of the place that the map is about, empty where it is about all
   */
  Circles(Map<String, Entity> entities, Colours colours, Links links, Words words, String focus) {
    this.entities = entities;
    this.colours = colours;
    this.links = links;
    this.words = words;
    this.focus = focus;
  }

  /** How many claims speak of who holds a place. */
  static int weight(Holding holding) {
    return holding.holder().answers().stream().mapToInt(a -> a.claims().size()).sum();
  }

  static double radius(Holding holding) {
    return Projection.tenth(Math.min(14, 6.5 + 1.6 * Math.sqrt(weight(holding))));
  }

  /**
   * The circles, the most important last so that they lie on top.
   *
   * @param held places that somebody is said to hold, the most important first
   * @param named places that are only named
   * @param day the day that ages are reckoned from; no colour fades by age where it is absent
   */
  List<Town> draw(
      List<Holding> held,
      List<Entity> named,
      Optional<LocalDate> day,
      Labels labels,
      Projection projection) {
    labels.blockCorner(projection.width() / 4.0, 34);
    held.forEach(h -> block(labels, h.place(), radius(h), projection));
    named.forEach(e -> block(labels, e, HOLLOW, projection));
    List<Town> towns = new ArrayList<>();
    held.forEach(h -> towns.add(town(h, opacity(h, day), labels, projection)));
    named.forEach(e -> towns.add(hollow(e, labels, projection)));
    return towns.reversed();
  }

  private static void block(Labels labels, Entity place, double radius, Projection projection) {
    labels.block(
        projection.x(MapLayers.point(place)), projection.y(MapLayers.point(place)), radius);
  }

  /** The colours of what was told long ago are faint. */
  private static double opacity(Holding holding, Optional<LocalDate> day) {
    if (holding.holder().status() == Status.STALE) {
      return STALE;
    }
    long days =
        day.flatMap(today -> holding.newest().map(n -> ChronoUnit.DAYS.between(n, today)))
            .orElse(0L);
    return days <= FRESH_DAYS ? 1 : days <= OLD_DAYS ? 0.78 : 0.56;
  }

  private Town town(Holding holding, double opacity, Labels labels, Projection projection) {
    double x = projection.x(MapLayers.point(holding.place()));
    double y = projection.y(MapLayers.point(holding.place()));
    double radius = radius(holding);
    List<Answer> sides =
        holding.holder().answers().stream().filter(a -> !a.voices().isEmpty()).toList();
    String under =
        projection.width() < ROOM_FOR_HOLDERS
            ? ""
            : sides.stream().map(a -> shortName(a.value())).collect(Collectors.joining(" / "));
    boolean here = focus.equals(holding.place().id());
    double room = here ? radius + RING : radius;
    Optional<Label> label =
        labels
            .place(x, y, room, holding.place().name(), under)
            .or(() -> labels.place(x, y, room, holding.place().name(), ""));
    return new Town(
        links.to(holding.place()),
        x,
        y,
        radius,
        holding.holder().status().word(),
        opacity,
        Pie.slices(x, y, radius, sides, colours),
        told(holding, sides),
        label.stream().toList(),
        here);
  }

  private String told(Holding holding, List<Answer> sides) {
    String holders =
        sides.stream().map(a -> name(a.value())).collect(Collectors.joining(words.of("list.or")));
    return words.of(
        "map.town",
        holding.place().name(),
        holders.isEmpty() ? words.of("map.nobody") : holders,
        words.term("status", holding.holder().status().word()));
  }

  private Town hollow(Entity place, Labels labels, Projection projection) {
    double x = projection.x(MapLayers.point(place));
    double y = projection.y(MapLayers.point(place));
    boolean here = focus.equals(place.id());
    double room = here ? HOLLOW + RING : HOLLOW;
    return new Town(
        links.to(place),
        x,
        y,
        HOLLOW,
        "unknown",
        1,
        List.of(),
        words.of("map.hollow", place.name()),
        labels.place(x, y, room, place.name(), "").stream().toList(),
        here);
  }

  private String name(String value) {
    return Optional.ofNullable(entities.get(value)).map(Entity::name).orElse(value);
  }

  /** A name as a label bears it: an acronym where the name is long and has one. */
  private String shortName(String value) {
    String name = name(value);
    Predicate<String> isAcronym = alias -> alias.matches("[A-Z]{2,6}");
    return name.length() <= 14
        ? name
        : Optional.ofNullable(entities.get(value)).stream()
            .flatMap(e -> e.aliases().stream())
            .filter(isAcronym)
            .findFirst()
            .orElse(name.length() > 24 ? name.substring(0, 22) + "…" : name);
  }
}
