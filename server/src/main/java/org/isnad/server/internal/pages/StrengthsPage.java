package org.isnad.server.internal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Picture.Actor;
import org.isnad.server.internal.draw.StrengthsPicture;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.StrengthsShow;

/** How strong the actors are said to be, as a picture. */
final class StrengthsPage {
  private static final int MOST_ACTORS = 40;

  private StrengthsPage() {}

  /** The strength of all of them, or of the one that is asked for. */
  static Response picture(Visit visit) {
    Optional<String> asked = visit.request().find("actor");
    List<Actor> actors =
        visit.situation().picture().orderOfBattle().stream()
            .filter(a -> !a.strengthBand().isUnknown())
            .filter(a -> asked.isEmpty() || asked.get().equals(a.entity().id()))
            .sorted(
                Comparator.comparing((Actor a) -> -StrengthsPicture.most(a.strengthBand()))
                    .thenComparing(a -> a.entity().id()))
            .limit(MOST_ACTORS)
            .toList();
    if (asked.isPresent() && actors.isEmpty()) {
      throw Refusal.told(404, "missing.strength", asked.get());
    }
    String title =
        asked.isEmpty()
            ? visit.words().of("strengths.picture", visit.times())
            : visit
                .words()
                .of("strengths.picture-of", actors.getFirst().entity().name(), visit.times());
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
