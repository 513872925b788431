package org.isnad.picture.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Scenario;
import org.isnad.model.picture.Scenario.Influence;
import org.isnad.model.picture.Scenario.Item;
import org.isnad.model.picture.Scenario.Rank;
import org.isnad.model.picture.Scenario.Rating;
import org.isnad.model.picture.Scenario.Reading;
import org.isnad.model.picture.Scenario.Row;
import org.isnad.model.picture.Scenario.Sensitivity;
import org.isnad.picture.internal.opinions.Evidence;

/**
 * Scenarios as an analysis of competing hypotheses (Heuer 1999, chapter 8): hypotheses are ranked
 * by what speaks against them, for what fits one hypothesis often fits all. Each piece of evidence
 * counts as far as its claims are believed; evidence that no claim makes present counts nothing.
 */
public final class Scenarios {
  private Scenarios() {}

  public static List<Reading> read(List<Scenario> scenarios, Evidence evidence) {
    return scenarios.stream().map(s -> read(s, evidence)).toList();
  }

  private static Reading read(Scenario scenario, Evidence evidence) {
    List<Row> rows = new ArrayList<>();
    for (Item item : scenario.evidence()) {
      List<ResolvedClaim> claims = claims(item, scenario, evidence);
      rows.add(new Row(item, evidence.beliefIn(claims), diagnosticity(item, scenario), claims));
    }
    rows.sort(
        Comparator.comparingDouble((Row r) -> -r.diagnosticity() * r.believed())
            .thenComparing(r -> r.item().id()));
    List<Rank> ranking = rank(scenario, rows, Item::ratings);
    Map<String, List<Rank>> byAnalyst = new TreeMap<>();
    scenario.evidence().stream()
        .flatMap(i -> i.analysts().keySet().stream())
        .distinct()
        .forEach(
            a ->
                byAnalyst.put(
                    a, rank(scenario, rows, i -> i.analysts().getOrDefault(a, i.ratings()))));
    Map<ResolvedClaim, List<Rank>> withoutEach = withoutEach(scenario, rows, evidence);
    return new Reading(
        scenario,
        rows,
        ranking,
        byAnalyst,
        sensitivity(ranking, withoutEach),
        influence(ranking, withoutEach));
  }

  private static List<ResolvedClaim> claims(Item item, Scenario scenario, Evidence evidence) {
    LocalDate from = evidence.day().minusDays(scenario.days());
    List<ResolvedClaim> found = new ArrayList<>();
    for (ResolvedClaim claim : evidence.claims()) {
      if (evidence.dayOf(claim).isBefore(from)) {
        break;
      }
      boolean asked =
          item.claims().stream()
              .anyMatch(p -> p.matches(claim, Optional.empty(), evidence.view()::findEntity));
      if (asked) {
        found.add(claim);
      }
    }
    return found;
  }

  /** The spread of its inconsistency over the hypotheses, 0 to 2. */
  private static double diagnosticity(Item item, Scenario scenario) {
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (String hypothesis : scenario.hypotheses().keySet()) {
      int value = item.ratings().getOrDefault(hypothesis, Rating.NEUTRAL).inconsistency();
      most = Math.max(most, value);
      least = Math.min(least, value);
    }
    return most - least;
  }

  private static List<Rank> rank(
      Scenario scenario, List<Row> rows, Function<Item, Map<String, Rating>> ratings) {
    Map<String, Double> sums = new LinkedHashMap<>();
    scenario.hypotheses().keySet().forEach(h -> sums.put(h, 0.0));
    for (Row row : rows) {
      ratings
          .apply(row.item())
          .forEach((h, r) -> sums.merge(h, r.inconsistency() * row.believed(), Double::sum));
    }
    List<Rank> ranking = new ArrayList<>();
    sums.forEach((h, sum) -> ranking.add(new Rank(h, sum)));
    ranking.sort(Comparator.comparingDouble(Rank::inconsistency).thenComparing(Rank::hypothesis));
    return ranking;
  }

  /** The ranking that would be left without each claim alone. */
  private static Map<ResolvedClaim, List<Rank>> withoutEach(
      Scenario scenario, List<Row> rows, Evidence evidence) {
    Map<ResolvedClaim, List<Rank>> rankings = new LinkedHashMap<>();
    rows.stream()
        .flatMap(r -> r.claims().stream())
        .distinct()
        .forEach(
            fallen -> {
              List<Row> rest = rows.stream().map(r -> without(r, fallen, evidence)).toList();
              rankings.put(fallen, rank(scenario, rest, Item::ratings));
            });
    return rankings;
  }

  /** The claims that would each alone, if it fell, put another hypothesis first. */
  private static List<Sensitivity> sensitivity(
      List<Rank> ranking, Map<ResolvedClaim, List<Rank>> withoutEach) {
    List<Sensitivity> sensitivities = new ArrayList<>();
    withoutEach.forEach(
        (claim, rest) -> {
          String then = rest.getFirst().hypothesis();
          if (!then.equals(ranking.getFirst().hypothesis())) {
            sensitivities.add(new Sensitivity(claim, then));
          }
        });
    return sensitivities;
  }

  /** The claim whose fall changes the inconsistencies most, where one changes any. */
  private static Optional<Influence> influence(
      List<Rank> ranking, Map<ResolvedClaim, List<Rank>> withoutEach) {
    Optional<Influence> most = Optional.empty();
    double widest = 1e-9;
    for (Map.Entry<ResolvedClaim, List<Rank>> entry : withoutEach.entrySet()) {
      double distance = distance(ranking, entry.getValue());
      if (distance > widest + 1e-9) {
        widest = distance;
        most = Optional.of(new Influence(entry.getKey(), entry.getValue()));
      }
    }
    return most;
  }

  private static double distance(List<Rank> one, List<Rank> other) {
    Map<String, Double> sums = new LinkedHashMap<>();
    one.forEach(r -> sums.put(r.hypothesis(), r.inconsistency()));
    return other.stream()
        .mapToDouble(r -> Math.abs(r.inconsistency() - sums.getOrDefault(r.hypothesis(), 0.0)))
        .sum();
  }

  private static Row without(Row row, ResolvedClaim fallen, Evidence evidence) {
    if (!row.claims().contains(fallen)) {
      return row;
    }
    List<ResolvedClaim> rest = row.claims().stream().filter(c -> !c.equals(fallen)).toList();
    return new Row(row.item(), evidence.beliefIn(rest), row.diagnosticity(), rest);
  }
}
