package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Relation;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.NetworkShow.Edge;
import org.isnad.server.internal.show.NetworkShow.Node;
import org.isnad.server.internal.show.NetworkShow.Picture;
import org.isnad.server.internal.show.Section;
import org.isnad.server.internal.words.Words;

/**
 * Draws the relations between some actors, the first of them in the middle. In a large network, or
 * a section of it, the first of those that are shown are circles with names, all others dots.
 */
public final class NetworkPicture {
  private static final int WIDTH = 980;
  private static final int HEIGHT = 620;
  private static final int MOST_CIRCLES = 60;
  private static final int MOST_EDGES = 200;
  private static final double RADIUS = 7;
  private static final double RING = 5;
  private static final double CROSS = 5;
  private static final double BEND = 13;

  private final List<Entity> actors;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final Springs springs;
  private final List<Tied> relations;

  /**
   * A relation with how many independent voices carry it and how it is told.
   *
   * @param words the relation in words: "supports"
   */
  public record Tied(Relation relation, int voices, String words) {}

  /**
   * The network of some actors.
   *
   * @param actors the one it is about first, then the most important before others
   * @param relations relations between them
   * @param wide whether it is more than what stands around the first
   */
  public NetworkPicture(List<Entity> actors, List<Tied> relations, boolean wide) {
    this.actors = List.copyOf(actors);
    this.relations = List.copyOf(relations);
    actors.forEach(a -> index.put(a.id(), index.size()));
    List<int[]> edges = relations.stream().map(t -> ends(t.relation())).toList();
    this.springs = new Springs(actors.size(), edges, wide).settle(WIDTH, HEIGHT, 110, 44);
  }

  private int[] ends(Relation relation) {
    return new int[] {
      index.getOrDefault(relation.from().id(), 0), index.getOrDefault(relation.to().id(), 0)
    };
  }

  /** The drawing of a section. */
  public Picture draw(
      String title, Section section, Links links, Colours colours, Sides sides, Words words) {
    return new Drawing(section).draw(title, links, colours, sides, words);
  }

  /** One section while it is drawn. */
  private final class Drawing {
    private final Section section;
    private final Set<Integer> circles = new LinkedHashSet<>();
    private final Faint faint = new Faint(WIDTH, HEIGHT);

    Drawing(Section section) {
      this.section = section;
      for (int i = 0; i < actors.size() && circles.size() < MOST_CIRCLES; i++) {
        if (isShown(i)) {
          circles.add(i);
        }
      }
    }

    private double x(int node) {
      return Projection.tenth(section.toX(springs.x(node), WIDTH));
    }

    private double y(int node) {
      return Projection.tenth(section.toY(springs.y(node), HEIGHT));
    }

    private boolean isShown(int node) {
      return x(node) >= 0 && x(node) <= WIDTH && y(node) >= 0 && y(node) <= HEIGHT;
    }

    Picture draw(String title, Links links, Colours colours, Sides sides, Words words) {
      Labels labels = new Labels(WIDTH, HEIGHT);
      circles.forEach(i -> labels.block(x(i), y(i), radius(i)));
      List<Node> nodes = circles.stream().map(i -> node(i, labels, links, colours, sides)).toList();
      List<Edge> edges = edges(words);
      int dotted = 0;
      for (int i = 0; i < actors.size(); i++) {
        if (isShown(i) && !circles.contains(i)) {
          faint.dot(sides.find(actors.get(i)).map(Sides.Side::hue).orElse(""), x(i), y(i));
          dotted++;
        }
      }
      return new Picture(
          title, WIDTH, HEIGHT, nodes, edges, faint.dots(), faint.lines(), dotted, section);
    }

    private Node node(int i, Labels labels, Links links, Colours colours, Sides sides) {
      Entity actor = actors.get(i);
      double room = radius(i) + (sides.find(actor).isPresent() ? RING : 0);
      return new Node(
          links.to("/network", "actor", actor.id()),
          actor.name(),
          x(i),
          y(i),
          radius(i),
          i == 0,
          colours.find(actor.id()).orElse(""),
          sides.find(actor).map(Sides.Side::letter).orElse(""),
          sides.find(actor).map(Sides.Side::hue).orElse(""),
          labels.place(x(i), y(i), room, shortened(actor.name()), "").stream().toList());
    }

    /** The relations between circles that most voices carry; more would hide one another. */
    private Set<Tied> told() {
      return relations.stream()
          .filter(t -> Arrays.stream(ends(t.relation())).allMatch(circles::contains))
          .sorted(Comparator.comparingInt(Tied::voices).reversed())
          .limit(MOST_EDGES)
          .collect(
              Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private List<Edge> edges(Words words) {
      Map<String, Integer> between = new LinkedHashMap<>();
      List<Edge> edges = new ArrayList<>();
      Set<Tied> told = told();
      for (Tied tied : relations) {
        int[] ends = ends(tied.relation());
        if (told.contains(tied)) {
          String pair = Math.min(ends[0], ends[1]) + "-" + Math.max(ends[0], ends[1]);
          int before = between.merge(pair, 1, Integer::sum) - 1;
          edges.add(edge(tied, ends, bend(before, ends), words));
        } else if (isWorthALine(ends)) {
          faint.line(form(tied.relation().type()), x(ends[0]), y(ends[0]), x(ends[1]), y(ends[1]));
        }
      }
      return edges;
    }

    /** Lines that only pass through tell nothing. */
    private boolean isWorthALine(int[] ends) {
      return circles.contains(ends[0])
          || circles.contains(ends[1])
          || (isShown(ends[0]) && isShown(ends[1]));
    }

    private Edge edge(Tied tied, int[] ends, double bend, Words words) {
      double x1 = x(ends[0]);
      double y1 = y(ends[0]);
      double x2 = x(ends[1]);
      double y2 = y(ends[1]);
      double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
      double controlX = (x1 + x2) / 2 - (y2 - y1) / length * bend * 2;
      double controlY = (y1 + y2) / 2 + (x2 - x1) / length * bend * 2;
      String path =
          String.format(
              Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x1, y1, controlX, controlY, x2, y2);
      Relation relation = tied.relation();
      String form = form(relation.type());
      boolean crossed = form.equals("hostile");
      return new Edge(
          form,
          relation.status().word(),
          path,
          Math.min(6, 1 + tied.voices()),
          crossed ? cross((x1 + x2) / 4 + controlX / 2, (y1 + y2) / 4 + controlY / 2) : "",
          words.of(
              "network.tie",
              relation.from().name(),
              tied.words(),
              relation.to().name(),
              words.term("status", relation.status().word())));
    }
  }

  private static double radius(int node) {
    return node == 0 ? RADIUS + 3 : RADIUS;
  }

  private static String shortened(String name) {
    return name.length() > 30 ? name.substring(0, 28) + "…" : name;
  }

  /** Several relations of one pair bend to either side of the straight line. */
  private static double bend(int before, int[] ends) {
    double side = before % 2 == 0 ? 1 : -1;
    double bend = (before + 1) / 2 * BEND * side;
    return ends[0] < ends[1] ? bend : -bend;
  }

  private static String form(ClaimType type) {
    return switch (type) {
      case HOSTILE_TO -> "hostile";
      case SPLITS_FROM, BECOMES -> "descent";
      default -> "friendly";
    };
  }

  private static String cross(double x, double y) {
    return String.format(
        Locale.ROOT,
        "M%.1f %.1fl%.1f %.1fm0 %.1fl%.1f %.1f",
        x - CROSS,
        y - CROSS,
        2 * CROSS,
        2 * CROSS,
        -2 * CROSS,
        -2 * CROSS,
        2 * CROSS);
  }
}
