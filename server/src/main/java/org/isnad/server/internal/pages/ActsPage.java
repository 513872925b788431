package org.isnad.server.internal.pages;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.RecordedAct;
import org.isnad.observatory.Acts;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ActsShow;
import org.isnad.server.internal.show.ActsShow.Line;
import org.isnad.server.internal.show.ActsShow.State;
import org.isnad.server.internal.show.Term;

/** What people did, the newest first; each act can be taken back. */
final class ActsPage implements Page {
  private static final int PER_PAGE = 50;

  private final Gate gate;

  ActsPage(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Response answer(Visit visit) {
    Paging<Acts.Done> paging = Paging.of(visit.observatory().acts().list(), PER_PAGE, visit);
    List<Line> lines = paging.items().stream().map(done -> line(done, visit)).toList();
    ActsShow show = new ActsShow(new Worker(visit, gate).show(""), lines, paging.pager());
    return visit.show(Room.REVIEW, "acts", visit.words().of("acts.title"), show);
  }

  static Line line(Acts.Done done, Visit visit) {
    RecordedAct recorded = done.recorded();
    Act act = recorded.act();
    return new Line(
        recorded.entry().id(),
        visit.words().dates().moment(recorded.entry().recorded()),
        act.by(),
        ActWords.of(act, visit.words()),
        target(act, visit),
        act.reason(),
        state(done));
  }

  private static Term target(Act act, Visit visit) {
    String words = ActWords.target(act, visit);
    String id = act.target().orElse("");
    return visit
        .situation()
        .findClaim(id)
        .map(claim -> new Term(words, visit.links().to(claim)))
        .or(() -> visit.situation().findDocument(id).map(d -> new Term(words, visit.links().to(d))))
        .orElseGet(() -> Term.plain(words));
  }

  private static State state(Acts.Done done) {
    if (!done.counts()) {
      return State.TAKEN_BACK;
    }
    return Acts.isUndoable(done.recorded().act()) ? State.COUNTS : State.FOR_GOOD;
  }
}
