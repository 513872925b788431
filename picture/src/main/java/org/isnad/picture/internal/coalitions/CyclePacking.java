package org.isnad.picture.internal.coalitions;

import java.util.Arrays;

/**
 * A lower bound on frustration: every cycle with exactly one hostile tie has a tie that does not
 * fit, so cycles that share no weight add up (the packing bound of correlation clustering; Demaine,
 * Emanuel, Fiat and Immorlica 2006). Cycles are taken greedily, the shortest first.
 */
final class CyclePacking {
  private static final int[] NOBODY = {};

  private CyclePacking() {}

  /** The bound for some actors; a tie may be hostile beyond all weights. */
  static double bound(Weights weights) {
    int size = weights.size();
    Weights rest = weights.copy();
    double bound = 0;
    for (int longest : new int[] {2, 3, size}) {
      for (int i = 0; i < size; i++) {
        for (int j : rest.others(i)) {
          if (j > i && rest.get(i, j) < 0) {
            bound += longest == 2 ? triangles(rest, i, j) : drain(rest, i, j, longest);
          }
        }
      }
    }
    return bound;
  }

  /** Takes all friends that two foes share. */
  private static double triangles(Weights rest, int i, int j) {
    double taken = 0;
    for (int k : rest.others(i)) {
      double least = Math.min(-rest.get(i, j), Math.min(rest.get(i, k), rest.get(j, k)));
      if (least > 0) {
        add(rest, i, j, least);
        add(rest, i, k, -least);
        add(rest, j, k, -least);
        taken += least;
      }
    }
    return taken;
  }

  /** Takes cycles through a hostile tie until none is left, no longer than allowed. */
  private static double drain(Weights rest, int i, int j, int longest) {
    int[] before = new int[rest.size()];
    double taken = 0;
    while (rest.get(i, j) < 0 && findsWay(rest, i, j, longest, before)) {
      double least = -rest.get(i, j);
      for (int at = j; at != i; at = before[at]) {
        least = Math.min(least, rest.get(at, before[at]));
      }
      add(rest, i, j, least);
      for (int at = j; at != i; at = before[at]) {
        add(rest, at, before[at], -least);
      }
      taken += least;
    }
    return taken;
  }

  private static void add(Weights rest, int i, int j, double amount) {
    double value = rest.get(i, j) + amount;
    rest.set(i, j, Math.abs(value) < 1e-12 ? 0 : value);
  }

  /** Looks for the shortest way over friendly ties, and leaves it in the steps before each. */
  private static boolean findsWay(Weights rest, int start, int end, int longest, int[] before) {
    Arrays.fill(before, -1);
    before[start] = start;
    int[] queue = new int[rest.size()];
    int[] steps = new int[rest.size()];
    int read = 0;
    int written = 0;
    queue[written++] = start;
    while (read < written && before[end] < 0) {
      int at = queue[read++];
      for (int next : steps[at] < longest ? rest.others(at) : NOBODY) {
        if (before[next] < 0 && rest.get(at, next) > 0) {
          before[next] = at;
          steps[next] = steps[at] + 1;
          queue[written++] = next;
        }
      }
    }
    return before[end] >= 0;
  }
}
