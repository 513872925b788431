package org.isnad.server.internal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Holding;
import org.isnad.server.internal.draw.Colours;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.PlacesShow;
import org.isnad.server.internal.show.PlacesShow.Row;
import org.isnad.server.internal.show.Term;

/** The places: who holds each, and those of which nobody says. */
final class PlacesPage implements Page {
  private static final int PER_PAGE = 80;
  private static final int MOST_OTHERS = 200;

  @Override
  public Response answer(Visit visit) {
    Paging<Holding> paging = Paging.of(visit.situation().picture().territory(), PER_PAGE, visit);
    List<Row> held = rows(paging.items(), visit);
    List<Entity> named = named(visit);
    List<Term> others =
        named.stream().limit(MOST_OTHERS).map(e -> Term.of(e, visit.links())).toList();
    PlacesShow show = new PlacesShow(held, paging.pager(), others, named.size() - others.size());
    return visit.show(Room.PLACES, "places", visit.words().of("room.places"), show);
  }

  /** Places with those said to hold them, as rows of a table. */
  static List<Row> rows(List<Holding> holdings, Visit visit) {
    Values values = new Values(visit);
    Colours colours = visit.colours();
    return holdings.stream().map(h -> row(h, values, colours, visit)).toList();
  }

  private static Row row(Holding holding, Values values, Colours colours, Visit visit) {
    return new Row(
        Term.of(holding.place(), visit.links()),
        swatches(holding.holder(), colours),
        values.found(holding.holder()),
        visit.words().dates().age(holding.newest(), visit.asOf().trueOn()));
  }

  private static List<String> swatches(Finding finding, Colours colours) {
    return finding.answers().stream()
        .filter(a -> !a.voices().isEmpty())
        .map(Answer::value)
        .map(colours::of)
        .toList();
  }

  /** The places that claims name and nobody is said to hold. */
  static List<Entity> named(Visit visit) {
    return visit.situation().view().claims().stream()
        .flatMap(c -> java.util.stream.Stream.of(c.place(), c.object()).flatMap(Optional::stream))
        .distinct()
        .flatMap(id -> visit.situation().view().findEntity(id).stream())
        .filter(Entity::isPlace)
        .filter(e -> visit.situation().findHolding(e.id()).isEmpty())
        .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::id))
        .toList();
  }
}
