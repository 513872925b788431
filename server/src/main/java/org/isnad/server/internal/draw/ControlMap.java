package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Holding;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.MapShow.Key;
import org.isnad.server.internal.show.MapShow.Layers;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/**
 * Draws who is said to hold what: the places that most claims speak of as circles, a part for each
 * rival holder, and all others as dots. In a smaller section other places have room for circles.
 */
public final class ControlMap {
  private static final int MOST_NAMED = 60;
  private static final int MOST_TOWNS = 96;

  /** A smaller drawing has room for fewer circles, and for no dots. */
  private static final int SMALL = 500;

  private final BaseMap base;
  private final Colours colours;
  private final Links links;
  private final Words words;
  private final Map<String, Entity> entities;
  private final Circles circles;

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
    this.base = base;
    this.colours = colours;
    this.links = links;
    this.entities = entities;
    this.circles = new Circles(entities, colours, links, words, focus);
  }

  /** Places with a position, those that somebody is said to hold before those only named. */
  private record Placed(List<Holding> held, List<Entity> named) {
    static Placed of(Collection<Holding> holdings, Collection<Entity> named) {
      Set<String> held = holdings.stream().map(h -> h.place().id()).collect(Collectors.toSet());
      return new Placed(
          holdings.stream()
              .filter(h -> h.place().position().isPresent())
              .sorted(
                  Comparator.comparing((Holding h) -> -Circles.weight(h))
                      .thenComparing(h -> h.place().id()))
              .toList(),
          named.stream().filter(e -> e.position().isPresent() && !held.contains(e.id())).toList());
    }

    /** Those that a drawing shows. */
    Placed in(Projection projection) {
      return new Placed(
          held.stream().filter(h -> projection.shows(MapLayers.point(h.place()))).toList(),
          named.stream().filter(e -> projection.shows(MapLayers.point(e))).toList());
    }

    Placed first(int mostHeld) {
      return new Placed(
          held.stream().limit(mostHeld).toList(), named.stream().limit(MOST_NAMED).toList());
    }

    Placed after(int mostHeld) {
      return new Placed(
          held.stream().skip(mostHeld).toList(), named.stream().skip(MOST_NAMED).toList());
    }

    int size() {
      return held.size() + named.size();
    }
  }

  /**
   * The map of a day.
   *
   * @param title what it shows, with its day
   * @param holdings the places that somebody is said to hold
   * @param named places that are only named, drawn hollow
   */
  public MapShow whole(
      String title, Collection<Holding> holdings, Collection<Entity> named, int width) {
    return whole(title, holdings, named, width, Wanted.NOTHING);
  }

  /** The same with more layers, or a section of it. */
  public MapShow whole(
      String title,
      Collection<Holding> holdings,
      Collection<Entity> named,
      int width,
      Wanted wanted) {
    Placed placed = Placed.of(holdings, named);
    List<Point> points = points(width < SMALL ? placed.first(mostTowns(width)) : placed, wanted);
    Ground ground = new Ground(base, points);
    Projection whole = Projection.around(points, ground.homeLand(), width);
    return draw(title, placed, ground, whole.section(wanted.section()), wanted);
  }

  /** The same for the neighbourhood of the place in focus, without the rest of the country. */
  public MapShow near(
      String title, Collection<Holding> holdings, Collection<Entity> named, int width) {
    Placed placed = Placed.of(holdings, named);
    List<Point> points = points(placed.first(mostTowns(width)), Wanted.NOTHING);
    Projection whole = Projection.around(points, List.of(), width);
    return draw(title, placed, new Ground(base, points), whole, Wanted.NOTHING);
  }

  private static List<Point> points(Placed placed, Wanted wanted) {
    List<Point> points = new ArrayList<>();
    placed.held().forEach(h -> points.add(MapLayers.point(h.place())));
    placed.named().forEach(e -> points.add(MapLayers.point(e)));
    wanted.events().forEach(e -> points.add(MapLayers.point(e.place())));
    return points;
  }

  private MapShow draw(
      String title, Placed placed, Ground ground, Projection projection, Wanted wanted) {
    int most = mostTowns(projection.width());
    Placed here = placed.in(projection);
    Placed drawn = here.first(most);
    Placed rest = here.after(most);
    boolean small = projection.width() < SMALL;
    Labels labels = new Labels(projection.width(), projection.height());
    Layers layers = layers(drawn.held(), labels, projection, wanted);
    return new MapShow(
        title,
        projection.width(),
        projection.height(),
        ground.lands(projection),
        circles.draw(drawn.held(), drawn.named(), wanted.day(), labels, projection),
        small ? List.of() : new Dots(colours, projection).of(rest.held(), rest.named()),
        legend(here.held()),
        Ground.scale(projection, words),
        base.problem().orElseGet(() -> words.of("map.source")),
        small ? rest.held().size() : rest.size(),
        layers,
        wanted.section());
  }

  private Layers layers(List<Holding> drawn, Labels labels, Projection projection, Wanted wanted) {
    Map<String, Double> radii = new HashMap<>();
    drawn.forEach(h -> radii.put(h.place().id(), Circles.radius(h)));
    List<EventsAt> events =
        wanted.events().stream().filter(e -> projection.shows(MapLayers.point(e.place()))).toList();
    MapLayers layers = new MapLayers(projection, links, words);
    return new Layers(
        layers.events(events, e -> radii.getOrDefault(e.id(), Circles.HOLLOW), labels),
        layers.areas(new TreeMap<>(wanted.outlines()), entities),
        wanted.hidden());
  }

  /** More circles than this would hide one another, and weigh on the page. */
  private static int mostTowns(int width) {
    return width < SMALL ? MOST_TOWNS / 3 : MOST_TOWNS;
  }

  /** Holders with a colour of their own, and the few others that circles show. */
  private List<Key> legend(List<Holding> shown) {
    Map<String, Key> keys = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      for (Answer answer : shown.get(i).holder().answers()) {
        Entity holder = entities.get(answer.value());
        boolean isTold = i < MOST_TOWNS || colours.find(answer.value()).isPresent();
        if (holder != null && isTold && !answer.voices().isEmpty()) {
          keys.putIfAbsent(holder.id(), new Key(colours.of(holder.id()), Term.of(holder, links)));
        }
      }
    }
    return List.copyOf(keys.values());
  }
}
