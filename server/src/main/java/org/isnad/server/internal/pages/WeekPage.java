package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Table;
import org.isnad.model.Edtf;
import org.isnad.model.Picture;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.model.picture.Indicator;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.WeekShow;
import org.isnad.server.internal.show.WeekShow.Changed;
import org.isnad.server.internal.show.WeekShow.Figure;
import org.isnad.server.internal.show.WeekShow.Line;
import org.isnad.server.internal.show.WeekShow.Tripped;
import org.isnad.server.internal.words.Words;

/** What the seven days up to the day brought, every value with its sources. */
final class WeekPage implements Page {
  /** The page is to be read; the whole is in the briefing. */
  private static final int MOST_HEADLINES = 8;

  private static final int MOST_QUESTIONS = 8;
  private static final int MOST_WATCHED = 4;

  @Override
  public Response answer(Visit visit) {
    Briefing briefing = visit.observatory().brief(visit.situation());
    List<Line> headlines = lines(Part.DYNAMICS, MOST_HEADLINES, briefing, visit);
    Movements movements = new Movements(visit);
    Openings openings = new Openings(visit);
    Openings.Chosen fresh = openings.answeredOnlyBy(c -> isOfWeek(c, briefing.from()));
    Openings.Chosen contested = openings.with(Status.CONTESTED);
    WeekShow week =
        new WeekShow(
            headlines,
            movements.list(),
            movements.still(),
            changes(briefing, visit),
            fresh.first(MOST_QUESTIONS),
            Math.max(0, fresh.size() - MOST_QUESTIONS),
            contested.first(MOST_QUESTIONS),
            Math.max(0, contested.size() - MOST_QUESTIONS),
            lines(Part.WATCH, MOST_WATCHED, briefing, visit),
            tripped(visit),
            figures(visit),
            MapPage.small(visit));
    return visit.show(
        Room.WEEK, "week", visit.words().of("week.title", visit.words().day(briefing.to())), week);
  }

  private static Stream<Briefing.Section> sections(Part part, Briefing briefing) {
    return briefing.sections().stream().filter(s -> s.part() == part);
  }

  private static List<Line> lines(Part part, int most, Briefing briefing, Visit visit) {
    return sections(part, briefing)
        .flatMap(s -> s.lines().stream())
        .limit(most)
        .map(l -> new Line(l.text(), visit.sources().of(l.claims())))
        .toList();
  }

  /** The table of the briefing: place, before, now, since, how. */
  private static List<Changed> changes(Briefing briefing, Visit visit) {
    return sections(Part.GROUND, briefing)
        .flatMap(s -> s.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(t -> t.rows().stream())
        .map(r -> new Changed(r.cells(), visit.sources().of(r.claims())))
        .toList();
  }

  private static boolean isOfWeek(ResolvedClaim claim, LocalDate from) {
    Optional<LocalDate> published = claim.claim().published().flatMap(Edtf::earliest);
    return published.filter(day -> !day.isBefore(from)).isPresent();
  }

  private static List<Tripped> tripped(Visit visit) {
    return visit.situation().drawn().indicators().stream()
        .filter(r -> r.state() == Indicator.State.TRIPPED)
        .map(
            r ->
                new Tripped(
                    new Term(
                        r.indicator().name(),
                        visit.links().to("/indicators") + "#" + r.indicator().id()),
                    r.count(),
                    r.indicator().counting().windowDays()))
        .toList();
  }

  private static List<Figure> figures(Visit visit) {
    Picture picture = visit.situation().picture();
    Links links = visit.links();
    Words words = visit.words();
    return List.of(
        new Figure(
            visit.situation().view().documents().size(),
            words.of("week.reports"),
            links.to("/reports")),
        new Figure(
            visit.situation().view().claims().size(), words.of("week.claims"), links.to("/claims")),
        new Figure(picture.orderOfBattle().size(), words.of("week.actors"), links.to("/actors")),
        new Figure(picture.territory().size(), words.of("week.places"), links.to("/places")),
        new Figure(picture.contested(), words.of("week.contested"), links.to("/questions")));
  }
}
