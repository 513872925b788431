package org.isnad.server.internal.pages;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Picture.Actor;
import org.isnad.model.picture.ClaimPattern;
import org.isnad.model.picture.Criterion;
import org.isnad.model.picture.Criterion.Entry;
import org.isnad.model.picture.Criterion.Testimony;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.DiligenceShow;
import org.isnad.server.internal.show.DiligenceShow.Question;
import org.isnad.server.internal.show.DiligenceShow.Saying;
import org.isnad.server.internal.show.DiligenceShow.Voice;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** The evidence on one armed actor by criteria, with room for those who judge and sign. */
final class DiligencePage implements Page {
  private static final int MOST_SAYINGS = 3;

  @Override
  public Response answer(Visit visit) {
    Actor actor = actor(visit);
    Criterion.Dossier dossier = visit.situation().drawn().dossier(actor.entity());
    DiligenceShow show =
        new DiligenceShow(
            Term.of(actor.entity(), visit.links()),
            visit.words().term("kind", actor.entity().kind().word()),
            dossier.entries().stream().map(e -> question(e, visit)).toList());
    return visit.show(Room.SCENARIOS, "diligence", actor.entity().name(), show);
  }

  private static Actor actor(Visit visit) {
    String id = visit.request().variable("id");
    return visit
        .situation()
        .findActor(id)
        .filter(DiligencesPage::isArmed)
        .orElseThrow(() -> Refusal.told(404, "missing.armed", id));
  }

  private static Question question(Entry entry, Visit visit) {
    return new Question(
        entry.criterion().question(),
        voices(entry.evidenceFor(), visit),
        voices(entry.evidenceAgainst(), visit),
        filledBy(entry.criterion(), visit.words()),
        entry.criterion().signs());
  }

  private static List<Voice> voices(List<Testimony> testimonies, Visit visit) {
    return testimonies.stream().map(t -> voice(t, visit)).toList();
  }

  private static Voice voice(Testimony testimony, Visit visit) {
    List<Saying> says =
        testimony.claims().stream()
            .limit(MOST_SAYINGS)
            .map(c -> new Saying(visit.situation().sentence(c), visit.sources().of(List.of(c))))
            .toList();
    return new Voice(
        testimony.voice(), testimony.ownWord(), says, testimony.claims().size() - says.size());
  }

  private static List<String> filledBy(Criterion criterion, Words words) {
    return Stream.concat(criterion.speaksFor().stream(), criterion.speaksAgainst().stream())
        .flatMap(pattern -> kinds(pattern, words))
        .distinct()
        .toList();
  }

  private static Stream<String> kinds(ClaimPattern pattern, Words words) {
    return pattern.events().isEmpty()
        ? pattern.types().stream().sorted().map(t -> words.term("type", t.word()))
        : pattern.events().stream().sorted().map(e -> words.term("event", e.word()));
  }
}
