package org.isnad.server.internal.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityClass;
import org.isnad.model.Picture.Actor;
import org.isnad.model.picture.Unit;

/** The order of battle as an address narrows and orders it. */
final class Battle {
  /** How an actor stands towards the state, the nearest first. */
  enum Standing {
    /** A body of the state itself. */
    STATE,
    FOLDED_IN,
    NOMINALLY_UNDER,
    OUTSIDE,
    UNKNOWN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Set<EntityClass> STATE =
      Set.of(EntityClass.STATE, EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE);
  private static final String MOST_SPOKEN_OF = "claims";
  private static final Map<String, Comparator<Unit>> SORTS = sorts();

  private final Visit visit;
  private final String kind;
  private final String standing;
  private final String place;
  private final String word;
  private final String sort;

  Battle(Visit visit) {
    this.visit = visit;
    this.kind = asked("kind");
    this.standing = asked("standing");
    this.place = asked("place");
    this.word = asked("q");
    this.sort = Optional.of(asked("sort")).filter(SORTS::containsKey).orElse(MOST_SPOKEN_OF);
  }

  private static Map<String, Comparator<Unit>> sorts() {
    Comparator<Unit> byName = Comparator.comparing(u -> u.actor().entity().name());
    Map<String, Comparator<Unit>> sorts = new LinkedHashMap<>();
    sorts.put(
        MOST_SPOKEN_OF,
        Comparator.comparing((Unit u) -> -u.actor().claims().size()).thenComparing(byName));
    sorts.put("name", byName);
    sorts.put("strength", Comparator.comparing((Unit u) -> -most(u.actor())).thenComparing(byName));
    return sorts;
  }

  /** The most fighters an actor is said to have; -1 where nobody says. */
  static int most(Actor actor) {
    return actor.strengthBand().high().or(actor.strengthBand()::low).orElse(-1);
  }

  private String asked(String parameter) {
    return visit.request().find(parameter).orElse("");
  }

  /** The nearest of its standings towards a body of the state. */
  static Standing standingOf(Unit unit) {
    if (STATE.contains(unit.actor().entity().kind())) {
      return Standing.STATE;
    }
    return unit.towardsState().stream()
        .map(t -> Standing.valueOf(t.standing().name()))
        .min(Comparator.naturalOrder())
        .orElse(Standing.UNKNOWN);
  }

  /** The units that are asked for, by standing and then in the order that is asked for. */
  List<Unit> list() {
    return visit.situation().drawn().units().stream()
        .filter(u -> kind.isEmpty() || u.actor().entity().kind().word().equals(kind))
        .filter(u -> standing.isEmpty() || standingOf(u).word().equals(standing))
        .filter(u -> word.isEmpty() || isCalled(u))
        .filter(u -> place.isEmpty() || isIn(u))
        .sorted(
            Comparator.comparing(Battle::standingOf)
                .thenComparing(SORTS.getOrDefault(sort, Comparator.comparing(u -> 0))))
        .toList();
  }

  private boolean isCalled(Unit unit) {
    return contains(unit.actor().entity().name(), word)
        || unit.actor().entity().aliases().stream().anyMatch(a -> contains(a, word));
  }

  private boolean isIn(Unit unit) {
    return unit.actor().places().answers().stream()
        .flatMap(a -> visit.situation().view().findEntity(a.value()).stream())
        .anyMatch(
            e ->
                contains(e.name(), place)
                    || e.aliases().stream().anyMatch(a -> contains(a, place)));
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  String kind() {
    return kind;
  }

  String standing() {
    return standing;
  }

  String place() {
    return place;
  }

  String word() {
    return word;
  }

  String sort() {
    return sort;
  }

  static List<String> orders() {
    return List.copyOf(SORTS.keySet());
  }

  /** The parameters of this list in another order; what is usual is left out. */
  Map<String, String> query(String order) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("kind", kind);
    query.put("standing", standing);
    query.put("place", place);
    query.put("q", word);
    query.put("sort", order.equals(MOST_SPOKEN_OF) ? "" : order);
    query.putAll(visit.links().times());
    return query;
  }
}
