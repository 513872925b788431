package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.picture.Scenario.Rank;
import org.isnad.server.internal.show.ScenariosShow;
import org.isnad.server.internal.show.ScenariosShow.Hypothesis;
import org.isnad.server.internal.show.ScenariosShow.Measure;

/** The rankings of one scenario beside one another, all on one scale. */
final class Rankings {
  /** Sums that differ by less are the same. */
  private static final double EQUAL = 1e-9;

  private final List<Rank> main;
  private final List<String> columns = new ArrayList<>();
  private final List<List<Rank>> others = new ArrayList<>();

  Rankings(List<Rank> main) {
    this.main = List.copyOf(main);
  }

  void add(String column, List<Rank> ranking) {
    columns.add(column);
    others.add(ranking);
  }

  List<String> columns() {
    return List.copyOf(columns);
  }

  /** The hypotheses that least speaks against; several where they share the place. */
  List<String> first() {
    double least = main.getFirst().inconsistency();
    return main.stream()
        .filter(r -> r.inconsistency() <= least + EQUAL)
        .map(Rank::hypothesis)
        .toList();
  }

  List<ScenariosShow.Rank> ranks(Map<String, String> hypotheses) {
    double greatest =
        Math.max(
            main.getLast().inconsistency(),
            others.stream().mapToDouble(Rankings::last).max().orElse(0));
    return main.stream()
        .map(Rank::hypothesis)
        .map(
            id ->
                new ScenariosShow.Rank(
                    new Hypothesis(id, hypotheses.getOrDefault(id, id)),
                    measure(id, main, greatest),
                    others.stream().map(o -> measure(id, o, greatest)).toList()))
        .toList();
  }

  private static double last(List<Rank> ranking) {
    return ranking.getLast().inconsistency();
  }

  private static Measure measure(String id, List<Rank> ranking, double greatest) {
    double sum =
        ranking.stream()
            .filter(r -> r.hypothesis().equals(id))
            .mapToDouble(Rank::inconsistency)
            .sum();
    long before = ranking.stream().filter(r -> r.inconsistency() < sum - EQUAL).count();
    return new Measure(figure(sum), greatest > 0 ? sum / greatest : 0, (int) before + 1);
  }

  static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
