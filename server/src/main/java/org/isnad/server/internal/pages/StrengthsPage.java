package org.isnad.server.internal.pages;

import java.util.Comparator;
import java.util.List;
import org.isnad.model.Picture.Actor;
import org.isnad.server.internal.draw.StrengthsPicture;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.StrengthsShow;

/** How strong the actors are said to be, as a picture. */
final class StrengthsPage {
  private static final int MOST_ACTORS = 40;

  private StrengthsPage() {}

  static Response picture(Visit visit) {
    List<Actor> actors =
        visit.situation().picture().orderOfBattle().stream()
            .filter(a -> !a.strengthBand().isUnknown())
            .sorted(
                Comparator.comparing((Actor a) -> -StrengthsPicture.most(a.strengthBand()))
                    .thenComparing(a -> a.entity().id()))
            .limit(MOST_ACTORS)
            .toList();
    String title = visit.words().of("strengths.picture", visit.times());
    StrengthsShow picture = StrengthsPicture.draw(title, actors, visit.links(), visit.words());
    return Pictures.file(
        new Saved(
            "strengths-file",
            picture,
            picture.width(),
            picture.height(),
            title,
            List.of(),
            List.of(visit.words().of("strengths.key")),
            Pictures.reports(
                actors.stream()
                    .flatMap(a -> a.strength().answers().stream())
                    .flatMap(a -> a.claims().stream()),
                visit)),
        visit);
  }
}
