package org.isnad.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Status;

/** What a view and its picture come to, in figures, and the findings that are contested. */
record Tally(ClaimView view, Picture picture) {
  long places() {
    return view.claims().stream()
        .flatMap(c -> Stream.of(c.subject(), c.object(), c.place()))
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(id -> view.findEntity(id).stream())
        .filter(Entity::isPlace)
        .count();
  }

  /** The questions with rival answers, each with what is answered and by whom. */
  List<String> contested() {
    Stream<Finding> ofPlaces = picture.territory().stream().map(Picture.Holding::holder);
    Stream<Finding> ofActors =
        picture.orderOfBattle().stream().flatMap(a -> Stream.of(a.leader(), a.strength()));
    return Stream.concat(ofPlaces, ofActors)
        .filter(finding -> finding.status() == Status.CONTESTED)
        .map(new Findings(view)::line)
        .toList();
  }
}
