package org.isnad.picture.internal.coalitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search finds what trying all partitions finds, and 40 actors within a second. */
class BranchAndBoundTest {
  private static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_partition_of_seven_actors_is_better(int seed) {
    double[][] weights = random(7, 0.7, 0.5, new Random(seed));
    Partition found = BranchAndBound.solve(weights);
    assertThat(found.exact()).isTrue();
    assertThat(found.frustration()).isCloseTo(leastOfAll(weights, new int[7], 0, 0), within(1e-9));
    assertThat(found.frustration())
        .isCloseTo(Partition.frustration(Weights.of(weights), found.blocOf()), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_packing_bound_is_never_above_the_least_frustration(int seed) {
    double[][] weights = random(7, 0.8, 0.5, new Random(seed));
    assertThat(CyclePacking.bound(Weights.of(weights)))
        .isLessThanOrEqualTo(leastOfAll(weights, new int[7], 0, 0) + 1e-9);
  }

  @Test
  void two_friends_of_one_who_are_foes_frustrate_by_the_weakest_tie() {
    double[][] weights = {{0, 0.9, 0.8}, {0.9, 0, -0.3}, {0.8, -0.3, 0}};
    Partition found = BranchAndBound.solve(weights);
    assertThat(found.frustration()).isCloseTo(0.3, within(1e-9));
    assertThat(found.blocOf()[1]).isEqualTo(found.blocOf()[2]);
  }

  @ParameterizedTest
  @MethodSource("forties")
  void forty_actors_are_solved_exactly_within_a_second(int seed) {
    double[][] weights = blocs(40, 4, new Random(seed));
    long start = System.nanoTime();
    Partition found = BranchAndBound.solve(weights);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(found.exact()).isTrue();
    assertThat(took).isLessThan(Duration.ofSeconds(1));
  }

  private static IntStream forties() {
    return IntStream.range(0, 8);
  }

  /** Above the limit of branches the answer is a partition with its bound, and says so. */
  @Test
  void what_is_not_proved_is_not_called_exact() {
    double[][] weights = random(60, 1, 0.5, new Random(1));
    Partition found =
        Partition.of(
            Weights.of(weights),
            LocalSearch.best(Weights.of(weights)),
            CyclePacking.bound(Weights.of(weights)),
            false);
    assertThat(found.exact()).isFalse();
    assertThat(found.bound()).isPositive().isLessThan(found.frustration());
  }

  /** Four blocs with one tie in twenty against them, and half of all ties told. */
  private static double[][] blocs(int size, int count, Random random) {
    double[][] weights = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        boolean together = i % count == j % count;
        boolean fits = random.nextInt(20) > 0;
        double weight = random.nextInt(2) > 0 ? 0 : 0.2 + random.nextDouble() * 0.8;
        weights[i][j] = together == fits ? weight : -weight;
        weights[j][i] = weights[i][j];
      }
    }
    return weights;
  }

  private static double[][] random(int size, double density, double friendly, Random random) {
    double[][] weights = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (random.nextDouble() < density) {
          double weight = random.nextDouble();
          weights[i][j] = random.nextDouble() < friendly ? weight : -weight;
          weights[j][i] = weights[i][j];
        }
      }
    }
    return weights;
  }

  private static double leastOfAll(double[][] weights, int[] blocOf, int actor, int blocs) {
    if (actor == blocOf.length) {
      return Partition.frustration(Weights.of(weights), blocOf);
    }
    double least = Double.MAX_VALUE;
    for (int bloc = 0; bloc <= blocs; bloc++) {
      blocOf[actor] = bloc;
      least = Math.min(least, leastOfAll(weights, blocOf, actor + 1, Math.max(blocs, bloc + 1)));
    }
    return least;
  }
}
