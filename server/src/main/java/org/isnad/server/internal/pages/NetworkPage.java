package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Relation;
import org.isnad.server.internal.draw.NetworkPicture;
import org.isnad.server.internal.draw.NetworkPicture.Tied;
import org.isnad.server.internal.draw.Sides;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.NetworkShow;
import org.isnad.server.internal.show.NetworkShow.Row;
import org.isnad.server.internal.show.Term;

/** Who stands how to whom, around one actor. */
final class NetworkPage implements Page {
  private static final int MOST_ACTORS = 26;
  private static final int MOST_ROWS = 60;
  private static final int MOST_BEGINNINGS = 12;

  /** The network around one actor as it is asked for. */
  private record Drawn(
      Entity centre,
      NetworkShow.Picture picture,
      List<Tied> ties,
      Map<Entity, Integer> degrees,
      Sides sides,
      int left) {}

  /** The picture as a file of its own. */
  static Response picture(Visit visit) {
    Drawn drawn = drawn(visit).orElseThrow(() -> Refusal.told(404, "missing.network"));
    return Pictures.file(
        new Saved(
            "network-file",
            drawn.picture(),
            drawn.picture().width(),
            drawn.picture().height(),
            drawn.picture().title(),
            List.of(),
            List.of(visit.words().of("network.key"), visit.words().of("network.key-blocs")),
            Pictures.reports(
                drawn.ties().stream().flatMap(t -> t.relation().claims().stream()), visit)),
        visit);
  }

  @Override
  public Response answer(Visit visit) {
    Optional<ClaimType> type = askedType(visit);
    boolean far = isFar(visit);
    Optional<Drawn> found = drawn(visit);
    if (found.isEmpty()) {
      return visit.show(
          Room.NETWORK, "network-empty", visit.words().of("room.network"), types(visit, type, far));
    }
    Drawn drawn = found.get();
    NetworkShow show =
        new NetworkShow(
            Term.of(drawn.centre(), visit.links()),
            drawn.picture(),
            rows(drawn.ties(), visit),
            types(visit, type, far),
            reaches(visit, type, far),
            beginnings(drawn.degrees(), drawn.centre(), visit),
            drawn.sides().list().stream().map(side -> bloc(side, visit)).toList(),
            drawn.left(),
            file(visit),
            visit.fileName("network"));
    String title = visit.words().of("network.title", drawn.centre().name());
    return visit.show(Room.NETWORK, "network", title, show);
  }

  private static NetworkShow.Bloc bloc(Sides.Side side, Visit visit) {
    return new NetworkShow.Bloc(
        side.letter(),
        side.hue(),
        Term.of(side.bloc().core(), visit.links()),
        side.bloc().members().size());
  }

  private static String file(Visit visit) {
    Map<String, String> query = new LinkedHashMap<>(visit.request().query());
    query.remove("token");
    return Address.of("/network.svg", query);
  }

  private static Optional<ClaimType> askedType(Visit visit) {
    return visit.request().find("type").map(NetworkPage::type);
  }

  private static boolean isFar(Visit visit) {
    return visit.request().find("reach").filter("2"::equals).isPresent();
  }

  private static Optional<Drawn> drawn(Visit visit) {
    Optional<ClaimType> type = askedType(visit);
    List<Relation> relations =
        visit.situation().picture().relations().stream()
            .filter(r -> type.isEmpty() || r.type() == type.get())
            .toList();
    Map<Entity, Integer> degrees = degrees(relations);
    return centre(visit, degrees).map(centre -> drawn(centre, relations, degrees, visit));
  }

  private static Drawn drawn(
      Entity centre, List<Relation> relations, Map<Entity, Integer> degrees, Visit visit) {
    List<Entity> near = near(centre, relations, degrees, isFar(visit));
    Set<Entity> shown = new LinkedHashSet<>(near.subList(0, Math.min(near.size(), MOST_ACTORS)));
    List<Tied> ties = ties(relations, shown, visit);
    Sides sides = Sides.of(visit.situation().drawn().coalitions(), shown);
    String title = visit.words().of("network.picture", centre.name(), visit.times());
    NetworkShow.Picture picture =
        new NetworkPicture(List.copyOf(shown), ties)
            .draw(title, visit.links(), visit.colours(), sides, visit.words());
    return new Drawn(centre, picture, ties, degrees, sides, near.size() - shown.size());
  }

  private static ClaimType type(String word) {
    return ClaimType.find(word).orElseThrow(() -> Refusal.told(400, "refused.relation", word));
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

  private static Optional<Entity> centre(Visit visit, Map<Entity, Integer> degrees) {
    Optional<String> asked = visit.request().find("actor");
    if (asked.isEmpty()) {
      return degrees.keySet().stream().findFirst();
    }
    return Optional.of(
        visit
            .situation()
            .view()
            .findEntity(asked.get())
            .orElseThrow(() -> Refusal.told(404, "missing.entity", asked.get())));
  }

  /** The centre, those tied to it, and those tied to these where the reach is far. */
  private static List<Entity> near(
      Entity centre, List<Relation> relations, Map<Entity, Integer> degrees, boolean far) {
    Set<Entity> near = new LinkedHashSet<>(List.of(centre));
    near.addAll(neighbours(near, relations, degrees));
    if (far) {
      near.addAll(neighbours(near, relations, degrees));
    }
    return new ArrayList<>(near);
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

  private static List<Row> rows(List<Tied> ties, Visit visit) {
    return ties.stream()
        .limit(MOST_ROWS)
        .map(
            t ->
                new Row(
                    Term.of(t.relation().from(), visit.links()),
                    t.words(),
                    Term.of(t.relation().to(), visit.links()),
                    t.relation().status(),
                    t.voices(),
                    visit.sources().of(t.relation().claims())))
        .toList();
  }

  private static List<Choice> types(Visit visit, Optional<ClaimType> chosen, boolean far) {
    Stream<Choice> one =
        Stream.of(
            choice(
                visit.words().of("choice.all-relations"),
                "",
                far ? "2" : "",
                chosen.isEmpty(),
                visit));
    Stream<Choice> each =
        visit.situation().picture().relations().stream()
            .map(Relation::type)
            .distinct()
            .sorted()
            .map(
                t ->
                    choice(
                        visit.words().term("type", t.word()),
                        t.word(),
                        far ? "2" : "",
                        chosen.equals(Optional.of(t)),
                        visit));
    return Stream.concat(one, each).toList();
  }

  private static List<Choice> reaches(Visit visit, Optional<ClaimType> type, boolean far) {
    String word = type.map(ClaimType::word).orElse("");
    return List.of(
        choice(visit.words().of("network.near"), word, "", !far, visit),
        choice(visit.words().of("network.far"), word, "2", far, visit));
  }

  private static Choice choice(
      String words, String type, String reach, boolean chosen, Visit visit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("actor", visit.request().find("actor").orElse(""));
    query.put("type", type);
    query.put("reach", reach);
    query.putAll(visit.links().times());
    return new Choice(words, Address.of("/network", query), chosen);
  }

  private static List<Choice> beginnings(Map<Entity, Integer> degrees, Entity centre, Visit visit) {
    return degrees.keySet().stream()
        .limit(MOST_BEGINNINGS)
        .map(
            e ->
                new Choice(
                    e.name(), visit.links().to("/network", "actor", e.id()), e.equals(centre)))
        .toList();
  }
}
