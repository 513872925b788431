package org.isnad.picture.internal.momentum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Momentum.Contribution;
import org.isnad.model.picture.Momentum.Label;

/**
 * The interval of a momentum: the bootstrap of Efron (1979) over independent roots. Roots are drawn
 * with replacement; what no drawn root tells does not count in that draw. The middle nine tenths of
 * the draws are the interval.
 *
 * <p>One root alone gives the bootstrap nothing to vary, so its interval is widened to reach zero:
 * a single voice carries no label.
 */
final class Bootstrap {
  private static final int DRAWS = 400;
  private static final double TAIL = 0.05;

  /** Less than half a blow struck, as far as it is believed, is no movement. */
  private static final double STILL = 0.25;

  private Bootstrap() {}

  static Momentum momentum(Entity actor, List<Effect> effects, LocalDate from, LocalDate to) {
    List<String> roots = effects.stream().map(Effect::root).distinct().sorted().toList();
    double[][] told = told(effects, roots);
    boolean[] all = new boolean[roots.size()];
    Arrays.fill(all, true);
    double score = score(told, all);
    double low = Math.min(0, score);
    double high = Math.max(0, score);
    if (roots.size() > 1) {
      double[] draws = draws(told, roots.size(), actor.id().hashCode() * 31L + to.toEpochDay());
      low = draws[(int) (TAIL * (DRAWS - 1))];
      high = draws[(int) Math.ceil((1 - TAIL) * (DRAWS - 1))];
    }
    return new Momentum(
        actor, from, to, label(low, high), score, low, high, roots.size(), contributions(effects));
  }

  private static Label label(double low, double high) {
    if (low > STILL) {
      return Label.RISING;
    }
    if (high < -STILL) {
      return Label.FALLING;
    }
    return low >= -STILL && high <= STILL ? Label.STEADY : Label.UNCLEAR;
  }

  /** For each thing told, what each root makes of it; not a number where it is silent. */
  private static double[][] told(List<Effect> effects, List<String> roots) {
    Map<String, double[]> byThing = new LinkedHashMap<>();
    for (Effect effect : effects) {
      double[] row =
          byThing.computeIfAbsent(
              effect.what(),
              w -> {
                double[] silent = new double[roots.size()];
                Arrays.fill(silent, Double.NaN);
                return silent;
              });
      int root = roots.indexOf(effect.root());
      double value = effect.weight() * effect.believed();
      row[root] =
          Double.isNaN(row[root]) || Math.abs(value) > Math.abs(row[root]) ? value : row[root];
    }
    return byThing.values().toArray(double[][]::new);
  }

  /** The sum over all things of what the chosen roots make of each on average. */
  private static double score(double[][] told, boolean[] chosen) {
    double sum = 0;
    for (double[] thing : told) {
      double value = 0;
      int tellers = 0;
      for (int root = 0; root < chosen.length; root++) {
        if (chosen[root] && !Double.isNaN(thing[root])) {
          value += thing[root];
          tellers++;
        }
      }
      sum += tellers == 0 ? 0 : value / tellers;
    }
    return sum;
  }

  private static double[] draws(double[][] told, int roots, long seed) {
    Random random = new Random(seed);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      boolean[] chosen = new boolean[roots];
      for (int j = 0; j < roots; j++) {
        chosen[random.nextInt(roots)] = true;
      }
      draws[i] = score(told, chosen);
    }
    Arrays.sort(draws);
    return draws;
  }

  private static List<Contribution> contributions(List<Effect> effects) {
    Map<String, List<Effect>> byThing = new LinkedHashMap<>();
    effects.forEach(e -> byThing.computeIfAbsent(e.what(), w -> new ArrayList<>()).add(e));
    Stream<Contribution> all =
        byThing.values().stream()
            .map(
                list ->
                    new Contribution(
                        list.getFirst().what(),
                        list.getFirst().weight(),
                        list.stream().mapToDouble(Effect::believed).average().orElse(0),
                        list.stream().map(Effect::root).distinct().sorted().toList(),
                        list.stream().map(Effect::claim).toList()));
    return all.sorted(
            Comparator.comparingDouble((Contribution c) -> -Math.abs(c.weight() * c.believed()))
                .thenComparing(Contribution::what))
        .toList();
  }
}
