package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Position;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Found;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.PlaceShow;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.Tie;
import org.isnad.server.internal.words.Words;

/** A place: who holds it, on whose word, who disagrees, and how old the evidence is. */
final class PlacePage implements Page {
  private static final int MOST_CLAIMS = 40;
  private static final int MAP_WIDTH = 520;
  private static final double AROUND_DEGREES = 2.2;

  @Override
  public Response answer(Visit visit) {
    Entity place = place(visit.request().variable("id"), visit);
    Values values = new Values(visit);
    Optional<Holding> holding = visit.situation().findHolding(place.id());
    PlaceShow show =
        new PlaceShow(
            place.aliases(),
            place.position().map(p -> words(p, visit.words())).orElse(""),
            Values.orEmpty(place.source()),
            holding.map(h -> values.found(h.holder())).orElse(Found.UNKNOWN),
            holding
                .map(h -> visit.words().dates().age(h.newest(), visit.asOf().trueOn()))
                .orElse(""),
            present(place, visit),
            map(place, visit),
            visit.links().to("/map.svg", "place", place.id()),
            visit.fileName("map"),
            values.list(visit.situation().claimsAbout(place), MOST_CLAIMS, place));
    return visit.show(Room.PLACES, "place", place.name(), show);
  }

  /**
   * A place that the situation knows.
   *
   * @throws Refusal where it knows none of this id
   */
  static Entity place(String id, Visit visit) {
    return visit
        .situation()
        .view()
        .findEntity(id)
        .filter(Entity::isPlace)
        .orElseThrow(() -> Refusal.told(404, "missing.place", id));
  }

  private static String words(Position position, Words words) {
    return words.of(
        "place.at",
        degrees(position.latitude()),
        words.of(position.latitude() < 0 ? "place.south" : "place.north"),
        degrees(position.longitude()),
        words.of(position.longitude() < 0 ? "place.west" : "place.east"),
        Math.round(position.radiusKilometres()));
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.2f°", Math.abs(degrees));
  }

  private static List<Tie> present(Entity place, Visit visit) {
    List<Tie> ties = new ArrayList<>();
    for (Actor actor : visit.situation().picture().orderOfBattle()) {
      for (Answer answer : actor.places().answers()) {
        if (answer.value().equals(place.id()) && !answer.voices().isEmpty()) {
          Term who = Term.of(actor.entity(), visit.links());
          ties.add(
              new Tie(
                  RelationWords.of(ClaimType.OPERATES_IN, false, visit.words()),
                  who,
                  actor.places().status(),
                  visit.sources().of(answer.claims())));
        }
      }
    }
    return ties;
  }

  /** What lies around a place; empty where its position is not known. */
  static Optional<MapShow> map(Entity place, Visit visit) {
    return place.position().isPresent() ? Optional.of(drawn(place, visit)) : Optional.empty();
  }

  private static MapShow drawn(Entity place, Visit visit) {
    List<Holding> near = new ArrayList<>();
    for (Holding holding : visit.situation().picture().territory()) {
      if (isNear(holding.place(), place)) {
        near.add(holding);
      }
    }
    Map<String, Entity> named = new LinkedHashMap<>();
    named.put(place.id(), place);
    PlacesPage.named(visit).stream()
        .filter(e -> isNear(e, place))
        .forEach(e -> named.put(e.id(), e));
    String title = visit.words().of("place.picture", place.name(), visit.day());
    return visit.mapMaker(place.id()).near(title, near, named.values(), MAP_WIDTH);
  }

  /** Whether the positions of both are known and lie near one another. */
  static boolean isNear(Entity other, Entity place) {
    return other.position().flatMap(a -> place.position().filter(b -> isNear(a, b))).isPresent();
  }

  private static boolean isNear(Position a, Position b) {
    double shrink = Math.cos(Math.toRadians(b.latitude()));
    return Math.abs(a.latitude() - b.latitude()) < AROUND_DEGREES
        && Math.abs(a.longitude() - b.longitude()) * shrink < AROUND_DEGREES;
  }
}
