package org.isnad.server.internal.draw;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.draw.BaseMap.Region;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.MapShow.Key;
import org.isnad.server.internal.show.MapShow.Label;
import org.isnad.server.internal.show.MapShow.Land;
import org.isnad.server.internal.show.MapShow.Layers;
import org.isnad.server.internal.show.MapShow.Scale;
import org.isnad.server.internal.show.MapShow.Town;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** Draws who is said to hold what: places as circles, a part for each rival holder. */
public final class ControlMap {
  private static final int MOST_NAMED = 60;
  private static final int MOST_TOWNS = 96;
  private static final double HOLLOW = 3;
  private static final double STALE = 0.35;
  private static final long FRESH_DAYS = 31;
  private static final long OLD_DAYS = 183;

  /** A smaller drawing bears the names of the places alone. */
  private static final int ROOM_FOR_HOLDERS = 500;

  /** What is known of today has its name before what is stale, then what most claims speak of. */
  private static final Comparator<Holding> FIRST_NAMED =
      Comparator.comparing((Holding h) -> h.holder().status() == Status.STALE)
          .thenComparing(h -> -weight(h))
          .thenComparing(h -> h.place().id());

  private final BaseMap base;
  private final Colours colours;
  private final Links links;
  private final Words words;
  private final Map<String, Entity> entities;
  private final String focus;
  private Wanted wanted = Wanted.NOTHING;

  /**
   * A map maker.
   *
   * @param entities all entities of the view by id
   * @param focus id of the place that the map is about, empty where it is about all
   */
  public ControlMap(
      BaseMap base,
      Colours colours,
      Links links,
      Words words,
      Map<String, Entity> entities,
      String focus) {
    this.words = words;
    this.focus = focus;
    this.base = base;
    this.colours = colours;
    this.links = links;
    this.entities = entities;
  }

  /**
   * The map of a day.
   *
   * @param title what it shows, with its day
   * @param holdings the places that somebody is said to hold
   * @param named places that are only named, drawn hollow where there is room
   */
  public MapShow whole(
      String title, Collection<Holding> holdings, Collection<Entity> named, int width) {
    return whole(title, holdings, named, width, Wanted.NOTHING);
  }

  /** The same with more layers. */
  public MapShow whole(
      String title,
      Collection<Holding> holdings,
      Collection<Entity> named,
      int width,
      Wanted wanted) {
    this.wanted = wanted;
    return draw(title, holdings, named, width, true);
  }

  /** The same for the neighbourhood of the place in focus, without the rest of the country. */
  public MapShow near(
      String title, Collection<Holding> holdings, Collection<Entity> named, int width) {
    return draw(title, holdings, named, width, false);
  }

  private MapShow draw(
      String title,
      Collection<Holding> holdings,
      Collection<Entity> named,
      int width,
      boolean whole) {
    List<Holding> placed =
        holdings.stream()
            .filter(h -> h.place().position().isPresent())
            .sorted(
                Comparator.comparing((Holding h) -> -weight(h)).thenComparing(h -> h.place().id()))
            .toList();
    List<Holding> drawn = placed.stream().limit(mostTowns(width)).toList();
    List<Entity> hollow = hollow(named, drawn);
    List<Point> points = new ArrayList<>();
    drawn.forEach(h -> points.add(point(h.place())));
    hollow.forEach(e -> points.add(point(e)));
    wanted.events().forEach(e -> points.add(point(e.place())));
    Optional<Region> home = home(points);
    Projection projection = Projection.around(points, whole ? land(home) : List.of(), width);
    Labels labels = new Labels(projection.width(), projection.height());
    Layers layers = layers(drawn, labels, projection);
    List<Town> towns = towns(drawn, hollow, labels, projection);
    return new MapShow(
        title,
        projection.width(),
        projection.height(),
        lands(projection, home),
        towns,
        legend(drawn),
        scale(projection),
        base.problem().orElseGet(() -> words.of("map.source")),
        placed.size() - drawn.size(),
        layers);
  }

  private Layers layers(List<Holding> drawn, Labels labels, Projection projection) {
    Map<String, Double> radii = new HashMap<>();
    drawn.forEach(h -> radii.put(h.place().id(), radius(h)));
    MapLayers layers = new MapLayers(projection, links, words);
    return new Layers(
        layers.events(wanted.events(), e -> radii.getOrDefault(e.id(), HOLLOW), labels),
        layers.areas(new TreeMap<>(wanted.outlines()), entities),
        wanted.hidden());
  }

  /** The colours of what was told long ago are faint. */
  private double opacity(Holding holding) {
    if (holding.holder().status() == Status.STALE) {
      return STALE;
    }
    long days =
        wanted
            .day()
            .flatMap(day -> holding.newest().map(n -> ChronoUnit.DAYS.between(n, day)))
            .orElse(0L);
    return days <= FRESH_DAYS ? 1 : days <= OLD_DAYS ? 0.78 : 0.56;
  }

  /** More circles than this would hide one another, and weigh on the page. */
  private static int mostTowns(int width) {
    return width < ROOM_FOR_HOLDERS ? MOST_TOWNS / 3 : MOST_TOWNS;
  }

  private List<Entity> hollow(Collection<Entity> named, List<Holding> drawn) {
    Set<String> held = drawn.stream().map(h -> h.place().id()).collect(Collectors.toSet());
    return named.stream()
        .filter(e -> e.position().isPresent() && !held.contains(e.id()))
        .limit(MOST_NAMED)
        .toList();
  }

  private static Point point(Entity place) {
    return MapLayers.point(place);
  }

  private static int weight(Holding holding) {
    return holding.holder().answers().stream().mapToInt(a -> a.claims().size()).sum();
  }

  private List<Town> towns(
      List<Holding> drawn, List<Entity> hollow, Labels labels, Projection projection) {
    labels.blockCorner(projection.width() / 4.0, 34);
    drawn.forEach(h -> block(labels, h.place(), radius(h), projection));
    hollow.forEach(e -> block(labels, e, HOLLOW, projection));
    List<Town> towns = new ArrayList<>();
    drawn.forEach(h -> towns.add(town(h, labels, projection)));
    hollow.forEach(e -> towns.add(hollow(e, labels, projection)));
    return towns.reversed(); // the most important lie on top
  }

  private static void block(Labels labels, Entity place, double radius, Projection projection) {
    labels.block(projection.x(point(place)), projection.y(point(place)), radius);
  }

  private Town town(Holding holding, Labels labels, Projection projection) {
    double x = projection.x(point(holding.place()));
    double y = projection.y(point(holding.place()));
    double radius = radius(holding);
    List<Answer> sides =
        holding.holder().answers().stream().filter(a -> !a.voices().isEmpty()).toList();
    String holders =
        sides.stream().map(a -> name(a.value())).collect(Collectors.joining(words.of("list.or")));
    String status = holding.holder().status().word();
    String told =
        words.of(
            "map.town",
            holding.place().name(),
            holders.isEmpty() ? words.of("map.nobody") : holders,
            words.term("status", status));
    String under =
        projection.width() < ROOM_FOR_HOLDERS
            ? ""
            : sides.stream().map(a -> shortName(a.value())).collect(Collectors.joining(" / "));
    Optional<Label> label =
        labels
            .place(x, y, radius, holding.place().name(), under)
            .or(() -> labels.place(x, y, radius, holding.place().name(), ""));
    return new Town(
        links.to(holding.place()),
        x,
        y,
        radius,
        status,
        opacity(holding),
        Pie.slices(x, y, radius, sides, colours),
        told,
        label.stream().toList(),
        focus.equals(holding.place().id()));
  }

  private Town hollow(Entity place, Labels labels, Projection projection) {
    double x = projection.x(point(place));
    double y = projection.y(point(place));
    List<Label> label = labels.place(x, y, HOLLOW, place.name(), "").stream().toList();
    String told = words.of("map.hollow", place.name());
    return new Town(
        links.to(place),
        x,
        y,
        HOLLOW,
        "unknown",
        1,
        List.of(),
        told,
        label,
        focus.equals(place.id()));
  }

  private static double radius(Holding holding) {
    return Projection.tenth(Math.min(14, 6.5 + 1.6 * Math.sqrt(weight(holding))));
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

  private List<Key> legend(List<Holding> drawn) {
    Map<String, Key> keys = new LinkedHashMap<>();
    for (Holding holding : drawn) {
      for (Answer answer : holding.holder().answers()) {
        Entity holder = entities.get(answer.value());
        if (holder != null && !answer.voices().isEmpty()) {
          keys.putIfAbsent(holder.id(), new Key(colours.of(holder.id()), Term.of(holder, links)));
        }
      }
    }
    return List.copyOf(keys.values());
  }

  /** The region in which most points lie. */
  private Optional<Region> home(List<Point> points) {
    return base.regions().stream()
        .max(Comparator.comparingLong(r -> points.stream().filter(r::contains).count()))
        .filter(r -> points.stream().anyMatch(r::contains));
  }

  private static List<Point> land(Optional<Region> home) {
    return home.stream().flatMap(r -> r.rings().stream()).flatMap(List::stream).toList();
  }

  private List<Land> lands(Projection projection, Optional<Region> home) {
    List<Land> lands = new ArrayList<>();
    for (Region region : base.regions()) {
      String path = Outlines.path(region, projection);
      if (!path.isEmpty()) {
        lands.add(new Land(region.name(), path, home.equals(Optional.of(region))));
      }
    }
    lands.sort(Comparator.comparing(Land::home));
    return lands;
  }

  /** The longest round distance that fills less than a fifth of the drawing. */
  private Scale scale(Projection projection) {
    Set<Integer> rounds = new LinkedHashSet<>(List.of(500, 200, 100, 50, 20, 10, 5));
    int kilometres =
        rounds.stream()
            .filter(km -> km * projection.unitsPerKilometre() < projection.width() / 5.0)
            .findFirst()
            .orElse(1);
    double length = Projection.tenth(kilometres * projection.unitsPerKilometre());
    return new Scale(length, words.of("map.scale", kilometres));
  }
}
