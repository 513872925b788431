package org.isnad.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.Briefing;
import org.isnad.model.ClaimView;
import org.isnad.model.Finding;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.picture.Analysis;
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

  /** The dynamics of the week up to the day. */
  List<Briefing.Item> dynamics() {
    return briefing().sections().stream()
        .filter(s -> s.part() == Briefing.Part.DYNAMICS)
        .flatMap(s -> s.blocks().stream())
        .filter(Briefing.Item.class::isInstance)
        .map(Briefing.Item.class::cast)
        .toList();
  }

  /** The sentences of one part of the week's briefing. */
  List<String> linesOf(Briefing.Part part) {
    return briefing().sections().stream()
        .filter(s -> s.part() == part)
        .flatMap(s -> s.lines().stream())
        .map(Briefing.Line::text)
        .toList();
  }

  Picture picture() {
    return observatory.picture(view);
  }

  /** All that can be drawn from the day. */
  Analysis analysis() {
    return observatory.analysis(view);
  }

  /** What moved in the territory since an earlier day: {@code Derna changed hands}. */
  List<String> movedSince(String day) {
    return analysis().changesSince(observatory.view(LocalDate.parse(day))).stream()
        .map(c -> c.place().name() + " " + c.kind().word())
        .toList();
  }

  /** What can be said of an actor's week. */
  String momentumOf(String actor) {
    return analysis().momentum().stream()
        .filter(m -> m.actor().name().equals(actor))
        .map(m -> m.label().word())
        .findFirst()
        .orElse("no evidence");
  }

  private String of(String actor, Function<Actor, Finding> question) {
    return picture().orderOfBattle().stream()
        .filter(a -> a.entity().name().equals(actor))
        .map(a -> FindingText.of(question.apply(a), view))
        .findFirst()
        .orElse("nobody spoke of " + actor);
  }
}
