package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.Scenario.Influence;
import org.isnad.model.picture.Scenario.Rating;
import org.isnad.model.picture.Scenario.Reading;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ScenariosShow;
import org.isnad.server.internal.show.ScenariosShow.Cell;
import org.isnad.server.internal.show.ScenariosShow.Fall;
import org.isnad.server.internal.show.ScenariosShow.Hypothesis;
import org.isnad.server.internal.words.Words;

/** The theatre's questions with rival hypotheses, and the evidence that tells between them. */
final class ScenariosPage implements Page {
  private static final int MOST_FALLS = 5;

  @Override
  public Response answer(Visit visit) {
    ScenariosShow show =
        new ScenariosShow(
            visit.situation().drawn().scenarios().stream().map(r -> scenario(r, visit)).toList());
    return visit.show(Room.SCENARIOS, "scenarios", visit.words().of("room.scenarios"), show);
  }

  private static ScenariosShow.Scenario scenario(Reading reading, Visit visit) {
    Scenario scenario = reading.scenario();
    List<Hypothesis> hypotheses = new ArrayList<>();
    scenario.hypotheses().forEach((id, name) -> hypotheses.add(new Hypothesis(id, name)));
    Rankings rankings = rankings(reading, visit.words());
    return new ScenariosShow.Scenario(
        scenario.question(),
        scenario.days(),
        rankings.first().stream().map(id -> name(id, scenario)).toList(),
        rankings.columns(),
        rankings.ranks(scenario.hypotheses()),
        hypotheses,
        reading.rows().stream().map(r -> row(r, scenario, visit)).toList(),
        falls(reading, visit));
  }

  private static Rankings rankings(Reading reading, Words words) {
    Rankings rankings = new Rankings(reading.ranking());
    new TreeMap<>(reading.byAnalyst())
        .forEach((by, ranking) -> rankings.add(words.of("scenarios.by-analyst", by), ranking));
    reading
        .influence()
        .map(Influence::ranking)
        .ifPresent(ranking -> rankings.add(words.of("scenarios.if-falls"), ranking));
    return rankings;
  }

  private static ScenariosShow.Row row(Scenario.Row row, Scenario scenario, Visit visit) {
    return new ScenariosShow.Row(
        row.item().name(),
        row.claims().isEmpty() ? "" : Rankings.figure(row.believed()),
        tells(row.diagnosticity(), visit.words()),
        scenario.hypotheses().keySet().stream()
            .map(h -> cell(row.item(), h, visit.words()))
            .toList(),
        visit.sources().of(row.claims()));
  }

  private static String tells(double diagnosticity, Words words) {
    if (diagnosticity < 0.5) {
      return words.of("scenarios.tells.none");
    }
    return words.of(diagnosticity < 1.5 ? "scenarios.tells.some" : "scenarios.tells.sharp");
  }

  private static Cell cell(Scenario.Item item, String hypothesis, Words words) {
    Rating rating = item.ratings().getOrDefault(hypothesis, Rating.NEUTRAL);
    List<String> others = new ArrayList<>();
    new TreeMap<>(item.analysts())
        .forEach(
            (by, ratings) ->
                Optional.ofNullable(ratings.get(hypothesis))
                    .filter(own -> own != rating)
                    .ifPresent(own -> others.add(by + ": " + sign(own) + " " + words(own, words))));
    return new Cell(form(rating), sign(rating), words(rating, words), others);
  }

  private static String form(Rating rating) {
    return switch (rating) {
      case VERY_CONSISTENT, CONSISTENT -> "fits";
      case NEUTRAL -> "neutral";
      case INCONSISTENT -> "against";
      case VERY_INCONSISTENT -> "strongly-against";
    };
  }

  private static String sign(Rating rating) {
    return switch (rating) {
      case VERY_CONSISTENT -> "++";
      case CONSISTENT -> "+";
      case NEUTRAL -> "○";
      case INCONSISTENT -> "−";
      case VERY_INCONSISTENT -> "−−";
    };
  }

  private static String words(Rating rating, Words words) {
    return words.of("scenarios.rating." + rating.code().toLowerCase(Locale.ROOT));
  }

  /** The weightiest claim, then others without which another hypothesis would come first. */
  private static List<Fall> falls(Reading reading, Visit visit) {
    Scenario scenario = reading.scenario();
    List<Fall> falls = new ArrayList<>();
    reading
        .influence()
        .ifPresent(i -> falls.add(fall(i.claim(), then(i, reading, visit.words()), visit)));
    Optional<ResolvedClaim> weightiest = reading.influence().map(Influence::claim);
    reading.sensitivity().stream()
        .filter(s -> !weightiest.equals(Optional.of(s.claim())))
        .limit(MOST_FALLS)
        .forEach(
            s ->
                falls.add(
                    fall(
                        s.claim(),
                        visit.words().of("scenarios.fall-other", name(s.first(), scenario)),
                        visit)));
    return falls;
  }

  private static String then(Influence influence, Reading reading, Words words) {
    List<String> now = new Rankings(reading.ranking()).first();
    List<String> then = new Rankings(influence.ranking()).first();
    String names =
        then.stream().map(id -> name(id, reading.scenario())).collect(Collectors.joining("; "));
    if (then.equals(now)) {
      return words.of("scenarios.fall-stays");
    }
    return words.of(then.size() == 1 ? "scenarios.fall-first" : "scenarios.fall-level", names);
  }

  private static Fall fall(ResolvedClaim claim, String then, Visit visit) {
    return new Fall(visit.situation().sentence(claim), visit.sources().of(List.of(claim)), then);
  }

  private static String name(String id, Scenario scenario) {
    return scenario.hypotheses().getOrDefault(id, id);
  }
}
