package org.isnad.server.internal.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Picture.Relation;
import org.isnad.server.internal.draw.NetworkPicture.Tied;
import org.isnad.server.internal.draw.Sides;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Networks.Drawn;
import org.isnad.server.internal.pages.Networks.Reach;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.NetworkShow;
import org.isnad.server.internal.show.NetworkShow.Row;
import org.isnad.server.internal.show.Section;
import org.isnad.server.internal.show.Step;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** Who stands how to whom, around one actor. */
final class NetworkPage implements Page {
  private static final int MOST_ROWS = 60;
  private static final int MOST_BEGINNINGS = 12;

  private final Networks networks = new Networks();

  /** The picture as a file of its own. */
  Response picture(Visit visit) {
    Drawn drawn = networks.find(visit).orElseThrow(() -> Refusal.told(404, "missing.network"));
    return Pictures.file(
        new Saved(
            "network-file",
            drawn.picture(),
            drawn.picture().width(),
            drawn.picture().height(),
            drawn.picture().title(),
            List.of(),
            key(drawn.picture(), visit.words()),
            Pictures.reports(
                drawn.ties().stream().flatMap(t -> t.relation().claims().stream()), visit)),
        visit);
  }

  private static List<String> key(NetworkShow.Picture picture, Words words) {
    return Stream.of(
            Optional.of(words.of("network.key")),
            Optional.of(words.of("network.key-blocs")),
            Optional.of(words.of("network.key-dots")).filter(k -> picture.dotted() > 0))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Response answer(Visit visit) {
    Optional<Drawn> found = networks.find(visit);
    if (found.isEmpty()) {
      return visit.show(
          Room.NETWORK, "network-empty", visit.words().of("room.network"), types(visit));
    }
    Drawn drawn = found.get();
    NetworkShow show =
        new NetworkShow(
            Term.of(drawn.centre(), visit.links()),
            Reach.of(visit) == Reach.ALL,
            drawn.picture(),
            rows(drawn.ties(), visit),
            types(visit),
            reaches(visit),
            beginnings(drawn.degrees(), drawn.centre(), visit),
            drawn.sides().list().stream().map(side -> bloc(side, visit)).toList(),
            drawn.left(),
            steps(drawn.picture().section(), visit),
            file(visit),
            visit.fileName("network"));
    String title =
        Reach.of(visit) == Reach.ALL
            ? visit.words().of("network.title-all")
            : visit.words().of("network.title", drawn.centre().name());
    return visit.show(Room.NETWORK, "network", title, show);
  }

  private static NetworkShow.Bloc bloc(Sides.Side side, Visit visit) {
    return new NetworkShow.Bloc(
        side.letter(),
        side.hue(),
        Term.of(side.bloc().core(), visit.links()),
        side.bloc().members().size());
  }

  private static List<Step> steps(Section section, Visit visit) {
    return Sections.steps(
        section,
        part -> {
          Map<String, String> query = query(visit);
          query.put(Sections.PARAMETER, part);
          return Address.of("/network", query);
        },
        visit);
  }

  private static String file(Visit visit) {
    return Address.of("/network.svg", query(visit));
  }

  private static Map<String, String> query(Visit visit) {
    Map<String, String> query = new LinkedHashMap<>(visit.request().query());
    query.remove("token");
    return query;
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

  private static List<Choice> types(Visit visit) {
    Optional<ClaimType> chosen = Networks.askedType(visit);
    String reach = Reach.of(visit).word();
    Stream<Choice> one =
        Stream.of(
            choice(visit.words().of("choice.all-relations"), "", reach, chosen.isEmpty(), visit));
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
                        reach,
                        chosen.equals(Optional.of(t)),
                        visit));
    return Stream.concat(one, each).toList();
  }

  private static List<Choice> reaches(Visit visit) {
    String type = Networks.askedType(visit).map(ClaimType::word).orElse("");
    Reach chosen = Reach.of(visit);
    return Arrays.stream(Reach.values())
        .map(
            reach ->
                choice(
                    visit.words().of("network.reach." + reach.name().toLowerCase(Locale.ROOT)),
                    type,
                    reach.word(),
                    reach == chosen,
                    visit))
        .toList();
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
