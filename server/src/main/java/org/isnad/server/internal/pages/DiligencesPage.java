package org.isnad.server.internal.pages;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.EntityClass;
import org.isnad.model.Picture.Actor;
import org.isnad.model.picture.Criterion;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.DiligencesShow;
import org.isnad.server.internal.show.DiligencesShow.Count;
import org.isnad.server.internal.show.DiligencesShow.Row;
import org.isnad.server.internal.show.Term;

/** The armed actors, and how much is told of each by the criteria of due diligence. */
final class DiligencesPage implements Page {
  private static final int PER_PAGE = 20;
  private static final Set<EntityClass> ARMED =
      EnumSet.of(
          EntityClass.ARMY,
          EntityClass.POLICE,
          EntityClass.MILITIA,
          EntityClass.ARMED_GROUP,
          EntityClass.JIHADIST_GROUP,
          EntityClass.COALITION,
          EntityClass.COMMAND);

  /** Whether an actor bears arms, by its class. */
  static boolean isArmed(Actor actor) {
    return ARMED.contains(actor.entity().kind());
  }

  /** The theatre's criteria by the moment that the page is asked for. */
  static List<Criterion> criteria(Visit visit) {
    Instant moment = visit.situation().view().knownBy();
    return visit.observatory().knowledge(moment).rules().criteria();
  }

  @Override
  public Response answer(Visit visit) {
    List<Criterion> criteria = criteria(visit);
    List<Actor> armed =
        visit.situation().picture().orderOfBattle().stream()
            .filter(DiligencesPage::isArmed)
            .toList();
    Paging<Actor> paging = Paging.of(armed, PER_PAGE, visit);
    DiligencesShow show =
        new DiligencesShow(
            criteria.stream().map(Criterion::question).toList(),
            paging.items().stream().map(a -> row(a, visit)).toList(),
            paging.pager());
    return visit.show(Room.SCENARIOS, "diligences", visit.words().of("diligence.title"), show);
  }

  private static Row row(Actor actor, Visit visit) {
    Criterion.Dossier dossier = visit.situation().drawn().dossier(actor.entity());
    return new Row(
        new Term(actor.entity().name(), visit.links().to("/diligence/" + actor.entity().id())),
        visit.words().term("kind", actor.entity().kind().word()),
        dossier.entries().stream()
            .map(e -> new Count(e.evidenceFor().size(), e.evidenceAgainst().size()))
            .toList());
  }
}
