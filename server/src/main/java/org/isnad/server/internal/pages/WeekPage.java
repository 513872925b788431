package org.isnad.server.internal.pages;

import java.util.List;
import org.isnad.model.Briefing;
import org.isnad.model.Picture;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.WeekShow;
import org.isnad.server.internal.show.WeekShow.Figure;
import org.isnad.server.internal.show.WeekShow.Line;
import org.isnad.server.internal.show.WeekShow.Section;
import org.isnad.server.internal.words.Words;

/** The briefing of the seven days up to the day, every sentence with its sources. */
final class WeekPage implements Page {
  /** The page is to be read; the whole list is on the page of its own kind. */
  private static final int MOST_LINES = 30;

  @Override
  public Response answer(Visit visit) {
    Briefing briefing = visit.observatory().brief(visit.situation());
    List<Section> sections =
        briefing.sections().stream().map(s -> section(s, visit.sources())).toList();
    String span = visit.words().dates().span(briefing.from(), briefing.to());
    WeekShow week = new WeekShow(span, sections, figures(visit), MapPage.small(visit));
    return visit.show(
        Room.WEEK, "week", visit.words().of("week.title", visit.words().day(briefing.to())), week);
  }

  private static Section section(Briefing.Section section, Sources sources) {
    List<Line> lines =
        section.lines().stream()
            .limit(MOST_LINES)
            .map(l -> new Line(l.text(), sources.of(l.claims())))
            .toList();
    return new Section(section.heading(), lines, section.lines().size() - lines.size());
  }

  private static List<Figure> figures(Visit visit) {
    Picture picture = visit.situation().picture();
    Links links = visit.links();
    Words words = visit.words();
    return List.of(
        new Figure(
            visit.situation().view().documents().size(),
            words.of("room.reports"),
            links.to("/reports")),
        new Figure(
            visit.situation().view().claims().size(), words.of("week.claims"), links.to("/claims")),
        new Figure(picture.orderOfBattle().size(), words.of("week.actors"), links.to("/actors")),
        new Figure(picture.territory().size(), words.of("week.places"), links.to("/places")),
        new Figure(picture.contested(), words.of("week.contested"), links.to("/questions")));
  }
}
