package org.isnad.picture.internal.coalitions;

import java.util.Arrays;

/**
 * A lower bound on frustration: every cycle with exactly one hostile tie has a tie that does not
 * fit, so cycles that share no weight add up (the packing bound of correlation clustering; Demaine,
 * Emanuel, Fiat and Immorlica 2006). Cycles are taken greedily, the shortest first.
 */
final class CyclePacking {
  private CyclePacking() {}

  /** The bound for some actors; a tie may be hostile beyond all weights. */
  static double bound(double[][] weights) {
    int size = weights.length;
    double[][] rest = new double[size][];
    for (int i = 0; i < size; i++) {
      rest[i] = weights[i].clone();
    }
    double bound = 0;
    for (int longest : new int[] {2, 3, size}) {
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          if (rest[i][j] < 0) {
            bound += longest == 2 ? triangles(rest, i, j) : drain(rest, i, j, longest);
          }
        }
      }
    }
    return bound;
  }

  /** Takes all friends that two foes share. */
  private static double triangles(double[][] rest, int i, int j) {
    double taken = 0;
    for (int k = 0; k < rest.length && rest[i][j] < 0; k++) {
      if (rest[i][k] > 0 && rest[j][k] > 0) {
        double least = Math.min(-rest[i][j], Math.min(rest[i][k], rest[j][k]));
        add(rest, i, j, least);
        add(rest, i, k, -least);
        add(rest, j, k, -least);
        taken += least;
      }
    }
    return taken;
  }

  /** Takes cycles through a hostile tie until none is left, no longer than allowed. */
  private static double drain(double[][] rest, int i, int j, int longest) {
    int[] before = new int[rest.length];
    double taken = 0;
    while (rest[i][j] < 0 && findsWay(rest, i, j, longest, before)) {
      double least = -rest[i][j];
      for (int at = j; at != i; at = before[at]) {
        least = Math.min(least, rest[at][before[at]]);
      }
      add(rest, i, j, least);
      for (int at = j; at != i; at = before[at]) {
        add(rest, at, before[at], -least);
      }
      taken += least;
    }
    return taken;
  }

  private static void add(double[][] rest, int i, int j, double amount) {
    double value = rest[i][j] + amount;
    double clean = Math.abs(value) < 1e-12 ? 0 : value;
    rest[i][j] = clean;
    rest[j][i] = clean;
  }

  /** Looks for the shortest way over friendly ties, and leaves it in the steps before each. */
  private static boolean findsWay(double[][] rest, int start, int end, int longest, int[] before) {
    Arrays.fill(before, -1);
    before[start] = start;
    int[] queue = new int[rest.length];
    int[] steps = new int[rest.length];
    int read = 0;
    int written = 0;
    queue[written++] = start;
    while (read < written && before[end] < 0) {
      int at = queue[read++];
      for (int next = 0; next < rest.length && steps[at] < longest; next++) {
        if (before[next] < 0 && rest[at][next] > 0) {
          before[next] = at;
          steps[next] = steps[at] + 1;
          queue[written++] = next;
        }
      }
    }
    return before[end] >= 0;
  }
}
