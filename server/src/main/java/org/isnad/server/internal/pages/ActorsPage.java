package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.EntityClass;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Status;
import org.isnad.model.picture.Unit;
import org.isnad.server.internal.draw.Bands;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Battle.Standing;
import org.isnad.server.internal.show.ActorsShow;
import org.isnad.server.internal.show.ActorsShow.Filter;
import org.isnad.server.internal.show.ActorsShow.Group;
import org.isnad.server.internal.show.ActorsShow.Option;
import org.isnad.server.internal.show.ActorsShow.Row;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.Tie;
import org.isnad.server.internal.words.Words;

/** The order of battle by standing towards the state, with leaders, strengths and members. */
final class ActorsPage implements Page {
  private static final int PER_PAGE = 40;
  private static final int MOST_MEMBERS = 4;

  @Override
  public Response answer(Visit visit) {
    Battle battle = new Battle(visit);
    List<Unit> chosen = battle.list();
    Paging<Unit> paging = Paging.of(chosen, PER_PAGE, visit);
    ActorsShow show =
        new ActorsShow(
            groups(paging.items(), visit),
            filter(battle, visit),
            Battle.orders().stream().map(o -> order(o, battle, visit)).toList(),
            chosen.size(),
            Address.of("/actors.csv", battle.query(battle.sort())),
            paging.pager(),
            visit.links().to("/strengths.svg"),
            visit.fileName("strengths"));
    return visit.show(Room.ACTORS, "actors", visit.words().of("room.actors"), show);
  }

  private static List<Group> groups(List<Unit> units, Visit visit) {
    int scale =
        visit.situation().picture().orderOfBattle().stream().mapToInt(Battle::most).max().orElse(0);
    Values values = new Values(visit);
    List<Group> groups = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      List<Row> rows =
          units.stream()
              .filter(u -> Battle.standingOf(u) == standing)
              .map(u -> row(u, scale, values, visit))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(
            new Group(
                visit.words().of("battle.group." + standing.word()),
                standing == Standing.STATE,
                rows));
      }
    }
    return groups;
  }

  private static Row row(Unit unit, int scale, Values values, Visit visit) {
    Actor actor = unit.actor();
    return new Row(
        Term.of(actor.entity(), visit.links()),
        visit.words().term("kind", actor.entity().kind().word()),
        actor.claims().size(),
        unit.towardsState().stream().map(t -> standing(t, visit)).toList(),
        values.found(actor.leader()),
        visit.sources().of(unit.unnamedLeader()),
        values.found(actor.strength()),
        actor.strengthBand().isUnknown()
            ? List.of()
            : List.of(Bands.of(actor.strengthBand(), scale, visit.words())),
        unit.members().stream().limit(MOST_MEMBERS).map(t -> member(t, visit)).toList(),
        Math.max(0, unit.members().size() - MOST_MEMBERS),
        values.found(actor.places()));
  }

  private static Tie standing(Unit.TowardsState towards, Visit visit) {
    String word = Standing.valueOf(towards.standing().name()).word();
    return new Tie(
        visit.words().of("battle.standing." + word),
        Term.of(towards.body(), visit.links()),
        Status.UNKNOWN,
        visit.sources().of(towards.claims()));
  }

  private static Tie member(org.isnad.model.picture.Tie tie, Visit visit) {
    return new Tie(
        tie.isNominal() ? visit.words().of("battle.nominal") : "",
        Term.of(tie.from(), visit.links()),
        tie.status(),
        visit.sources().of(tie.claims()));
  }

  private static Filter filter(Battle battle, Visit visit) {
    Words words = visit.words();
    List<Option> kinds =
        visit.situation().picture().orderOfBattle().stream()
            .map(a -> a.entity().kind())
            .distinct()
            .sorted()
            .map(EntityClass::word)
            .map(k -> new Option(k, words.term("kind", k), k.equals(battle.kind())))
            .toList();
    List<Option> standings =
        Arrays.stream(Standing.values())
            .map(Standing::word)
            .map(s -> new Option(s, words.of("battle.group." + s), s.equals(battle.standing())))
            .toList();
    String sort = battle.query(battle.sort()).getOrDefault("sort", "");
    return new Filter(kinds, standings, battle.place(), battle.word(), sort);
  }

  private static Choice order(String order, Battle battle, Visit visit) {
    return new Choice(
        visit.words().term("sort", order),
        Address.of("/actors", battle.query(order)),
        order.equals(battle.sort()));
  }
}
