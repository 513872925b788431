package org.isnad.server.internal.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.EntityClass;
import org.isnad.model.Picture.Actor;
import org.isnad.server.internal.draw.Bands;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ActorsShow;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.Term;

/** The order of battle: the actors with leader, strength and places. */
final class ActorsPage implements Page {
  private static final int PER_PAGE = 40;
  private static final Map<String, Comparator<Actor>> SORTS = sorts();

  private static Map<String, Comparator<Actor>> sorts() {
    Comparator<Actor> byName = Comparator.comparing(a -> a.entity().name());
    Map<String, Comparator<Actor>> sorts = new LinkedHashMap<>();
    sorts.put(
        "claims", Comparator.comparing((Actor a) -> -a.claims().size()).thenComparing(byName));
    sorts.put("name", byName);
    sorts.put("strength", Comparator.comparing((Actor a) -> -most(a)).thenComparing(byName));
    return sorts;
  }

  private static int most(Actor actor) {
    return actor.strengthBand().high().or(actor.strengthBand()::low).orElse(-1);
  }

  @Override
  public Response answer(Visit visit) {
    List<Actor> all = visit.situation().picture().orderOfBattle();
    String kind = visit.request().find("kind").orElse("");
    String sort = visit.request().find("sort").filter(SORTS::containsKey).orElse("claims");
    List<Actor> chosen =
        all.stream()
            .filter(a -> kind.isEmpty() || a.entity().kind().word().equals(kind))
            .sorted(SORTS.getOrDefault(sort, (a, b) -> 0))
            .toList();
    Paging<Actor> paging = Paging.of(chosen, PER_PAGE, visit);
    int scale = all.stream().mapToInt(ActorsPage::most).max().orElse(0);
    Values values = new Values(visit);
    ActorsShow show =
        new ActorsShow(
            paging.items().stream().map(a -> row(a, scale, values, visit)).toList(),
            kinds(all, kind, sort, visit),
            kind,
            SORTS.keySet().stream()
                .map(s -> choice(visit.words().term("sort", s), kind, s, s.equals(sort), visit))
                .toList(),
            paging.pager(),
            visit.links().to("/strengths.svg"),
            visit.fileName("strengths"));
    return visit.show(Room.ACTORS, "actors", visit.words().of("room.actors"), show);
  }

  private static ActorsShow.Row row(Actor actor, int scale, Values values, Visit visit) {
    return new ActorsShow.Row(
        Term.of(actor.entity(), visit.links()),
        visit.words().term("kind", actor.entity().kind().word()),
        values.found(actor.leader()),
        values.found(actor.strength()),
        actor.strengthBand().isUnknown()
            ? List.of()
            : List.of(Bands.of(actor.strengthBand(), scale, visit.words())),
        values.found(actor.places()),
        actor.claims().size());
  }

  private static List<Choice> kinds(List<Actor> all, String kind, String sort, Visit visit) {
    Stream<Choice> one =
        Stream.of(choice(visit.words().of("choice.all-kinds"), "", sort, kind.isEmpty(), visit));
    Stream<Choice> each =
        all.stream()
            .map(a -> a.entity().kind())
            .distinct()
            .sorted()
            .map(EntityClass::word)
            .map(k -> choice(visit.words().term("kind", k), k, sort, k.equals(kind), visit));
    return Stream.concat(one, each).toList();
  }

  private static Choice choice(
      String words, String kind, String sort, boolean chosen, Visit visit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("kind", kind);
    query.put("sort", Optional.of(sort).filter(s -> !s.equals("claims")).orElse(""));
    query.putAll(visit.links().times());
    return new Choice(words, Address.of("/actors", query), chosen);
  }
}
