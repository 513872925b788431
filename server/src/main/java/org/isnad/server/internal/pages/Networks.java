package org.isnad.server.internal.pages;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Relation;
import org.isnad.server.internal.draw.NetworkPicture;
import org.isnad.server.internal.draw.NetworkPicture.Tied;
import org.isnad.server.internal.draw.Sides;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.show.NetworkShow;

/** The networks that addresses ask for: around one actor, or of all. */
final class Networks {
  private static final int MOST_AROUND = 26;
  private static final int MOST_OF_ALL = 1_000;
  private static final int MOST_KEPT = 6;

  /** Those of all that were laid out last, for that takes long. */
  private final Deque<Laid> kept = new ArrayDeque<>();

  /** How far the network reaches from its first actor. */
  enum Reach {
    NEAR(""),
    FAR("2"),
    ALL("all");

    private final String word;

    Reach(String word) {
      this.word = word;
    }

    /** As an address bears it. */
    String word() {
      return word;
    }

    static Reach of(Visit visit) {
      String asked = visit.request().find("reach").orElse("");
      return asked.equals("all") ? ALL : asked.equals("2") ? FAR : NEAR;
    }
  }

  /**
   * A network as it is asked for.
   *
   * @param centre its first actor
   * @param ties between the actors that are drawn
   * @param degrees how many relations each actor has, the one with most first
   * @param left how many actors are not drawn
   */
  record Drawn(
      Entity centre,
      NetworkShow.Picture picture,
      List<Tied> ties,
      Map<Entity, Integer> degrees,
      Sides sides,
      int left) {}

  /** A network of all relations, or of one type, of a picture. */
  private record Laid(
      Picture of,
      Optional<ClaimType> type,
      String language,
      List<Entity> actors,
      List<Tied> ties,
      NetworkPicture picture,
      int left) {
    @SuppressWarnings("ReferenceEquality") // a picture never changes, and to compare two takes long
    boolean is(Picture other, Optional<ClaimType> wanted, String tongue) {
      return of == other && type.equals(wanted) && language.equals(tongue);
    }
  }

  static Optional<ClaimType> askedType(Visit visit) {
    return visit.request().find("type").map(Networks::type);
  }

  private static ClaimType type(String word) {
    return ClaimType.find(word).orElseThrow(() -> Refusal.told(400, "refused.relation", word));
  }

  /** The network; empty where nobody stands in any relation. */
  Optional<Drawn> find(Visit visit) {
    Optional<ClaimType> type = askedType(visit);
    List<Relation> relations =
        visit.situation().picture().relations().stream()
            .filter(r -> type.isEmpty() || r.type() == type.get())
            .toList();
    Map<Entity, Integer> degrees = degrees(relations);
    if (degrees.isEmpty() && visit.request().find("actor").isEmpty()) {
      return Optional.empty();
    }
    Reach reach = Reach.of(visit);
    if (reach == Reach.ALL && !degrees.isEmpty()) {
      return Optional.of(drawn(laid(relations, degrees, type, visit), degrees, visit));
    }
    List<Entity> near = near(centre(visit, degrees), relations, degrees, reach == Reach.FAR);
    return Optional.of(drawn(laid(near, MOST_AROUND, relations, type, visit), degrees, visit));
  }

  private synchronized Laid laid(
      List<Relation> relations,
      Map<Entity, Integer> degrees,
      Optional<ClaimType> type,
      Visit visit) {
    Picture picture = visit.situation().picture();
    for (Laid known : kept) {
      if (known.is(picture, type, visit.words().language())) {
        return known;
      }
    }
    Laid fresh = laid(List.copyOf(degrees.keySet()), MOST_OF_ALL, relations, type, visit);
    kept.addFirst(fresh);
    if (kept.size() > MOST_KEPT) {
      kept.removeLast();
    }
    return fresh;
  }

  private static Laid laid(
      List<Entity> actors,
      int most,
      List<Relation> relations,
      Optional<ClaimType> type,
      Visit visit) {
    Set<Entity> shown = new LinkedHashSet<>(actors.subList(0, Math.min(actors.size(), most)));
    List<Tied> ties = ties(relations, shown, visit);
    return new Laid(
        visit.situation().picture(),
        type,
        visit.words().language(),
        List.copyOf(shown),
        ties,
        new NetworkPicture(List.copyOf(shown), ties, Reach.of(visit) == Reach.ALL),
        actors.size() - shown.size());
  }

  private static Drawn drawn(Laid laid, Map<Entity, Integer> degrees, Visit visit) {
    Entity centre = laid.actors().getFirst();
    Set<Entity> shown = new LinkedHashSet<>(laid.actors());
    Sides sides = Sides.of(visit.situation().drawn().coalitions(), shown);
    String title =
        Reach.of(visit) == Reach.ALL
            ? visit.words().of("network.picture-all", visit.times())
            : visit.words().of("network.picture", centre.name(), visit.times());
    NetworkShow.Picture picture =
        laid.picture()
            .draw(
                title, Sections.asked(visit), visit.links(), visit.colours(), sides, visit.words());
    return new Drawn(centre, picture, laid.ties(), degrees, sides, laid.left());
  }

  /** How many relations each actor has, the one with most first. */
  private static Map<Entity, Integer> degrees(List<Relation> relations) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Relation relation : relations) {
      counts.merge(relation.from(), 1, Integer::sum);
      counts.merge(relation.to(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Entity, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().id()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static Entity centre(Visit visit, Map<Entity, Integer> degrees) {
    return visit
        .request()
        .find("actor")
        .map(
            id ->
                visit
                    .situation()
                    .view()
                    .findEntity(id)
                    .orElseThrow(() -> Refusal.told(404, "missing.entity", id)))
        .orElseGet(() -> degrees.keySet().iterator().next());
  }

  /** The centre, those tied to it, and those tied to these where the reach is far. */
  private static List<Entity> near(
      Entity centre, List<Relation> relations, Map<Entity, Integer> degrees, boolean far) {
    Set<Entity> near = new LinkedHashSet<>(List.of(centre));
    near.addAll(neighbours(near, relations, degrees));
    if (far) {
      near.addAll(neighbours(near, relations, degrees));
    }
    return List.copyOf(near);
  }

  private static List<Entity> neighbours(
      Set<Entity> of, List<Relation> relations, Map<Entity, Integer> degrees) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Relation relation : relations) {
      if (of.contains(relation.from())) {
        found.add(relation.to());
      }
      if (of.contains(relation.to())) {
        found.add(relation.from());
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Entity e) -> -degrees.getOrDefault(e, 0))
                .thenComparing(Entity::id))
        .toList();
  }

  private static List<Tied> ties(List<Relation> relations, Set<Entity> shown, Visit visit) {
    return relations.stream()
        .filter(r -> shown.contains(r.from()) && shown.contains(r.to()))
        .map(r -> new Tied(r, voices(r, visit), RelationWords.of(r.type(), true, visit.words())))
        .toList();
  }

  private static int voices(Relation relation, Visit visit) {
    return (int)
        relation.claims().stream()
            .map(c -> visit.situation().chain(c).speakers().getFirst())
            .distinct()
            .count();
  }
}
