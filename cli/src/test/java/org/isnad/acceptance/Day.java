package org.isnad.acceptance;

import java.util.List;
import java.util.function.Function;
import org.isnad.model.Briefing;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.observatory.Observatory;
import org.isnad.testkit.FindingText;

/** One day of a {@link World}, asked in words. */
record Day(Observatory observatory, ClaimView view) {
  /** Who holds a place. */
  String holderOf(String place) {
    return picture().territory().stream()
        .filter(holding -> holding.place().name().equals(place))
        .map(holding -> FindingText.of(holding.holder(), view))
        .findFirst()
        .orElse("nobody spoke of " + place);
  }

  String leaderOf(String actor) {
    return of(actor, Actor::leader);
  }

  String strengthOf(String actor) {
    return of(actor, Actor::strength);
  }

  /** The actors that the reports speak of, by name. */
  List<String> actors() {
    return picture().orderOfBattle().stream().map(a -> a.entity().name()).sorted().toList();
  }

  /** How actors stand to one another: {@code A supports B: single source}. */
  List<String> relations() {
    return picture().relations().stream()
        .map(
            r ->
                "%s %s %s: %s"
                    .formatted(
                        r.from().name(),
                        r.type().word(),
                        r.to().name(),
                        r.status().word().replace('_', ' ')))
        .toList();
  }

  Briefing briefing() {
    return observatory.brief(view);
  }

  Picture picture() {
    return observatory.picture(view);
  }

  private String of(String actor, Function<Actor, Finding> question) {
    return picture().orderOfBattle().stream()
        .filter(a -> a.entity().name().equals(actor))
        .map(a -> FindingText.of(question.apply(a), view))
        .findFirst()
        .orElse("nobody spoke of " + actor);
  }
}
