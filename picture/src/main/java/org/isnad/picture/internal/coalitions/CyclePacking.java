package org.isnad.picture.internal.coalitions;

/**
 * A lower bound on frustration: every cycle with exactly one hostile tie has a tie that does not
 * fit, so cycles that share no weight add up (the packing bound of correlation clustering; Demaine,
 * Emanuel, Fiat and Immorlica 2006). Cycles are taken greedily, the shortest first.
 */
final class CyclePacking {
  /** What is left of the weights. */
  private final Weights rest;

  /** Of the look for a way that is under way: who was reached in which one, from whom, how far. */
  private final int[] reached;

  private final int[] before;
  private final int[] steps;
  private final int[] queue;
  private int looks;

  private CyclePacking(Weights weights) {
    rest = weights.copy();
    reached = new int[weights.size()];
    before = new int[weights.size()];
    steps = new int[weights.size()];
    queue = new int[weights.size()];
  }

  /** The bound for some actors; a tie may be hostile beyond all weights. */
  static double bound(Weights weights) {
    CyclePacking packing = new CyclePacking(weights);
    double bound = 0;
    for (int longest : new int[] {2, 3, weights.size()}) {
      bound += packing.taken(longest);
    }
    return bound;
  }

  /** Takes cycles through each hostile tie, no longer than allowed. */
  private double taken(int longest) {
    double taken = 0;
    for (int i = 0; i < rest.size(); i++) {
      for (int j : rest.others(i)) {
        if (j > i && rest.get(i, j) < 0) {
          taken += longest == 2 ? triangles(i, j) : drain(i, j, longest);
        }
      }
    }
    return taken;
  }

  /** Takes all friends that two foes share. */
  private double triangles(int i, int j) {
    double taken = 0;
    for (int k : rest.others(i)) {
      double least = Math.min(-rest.get(i, j), Math.min(rest.get(i, k), rest.get(j, k)));
      if (least > 0) {
        add(i, j, least);
        add(i, k, -least);
        add(j, k, -least);
        taken += least;
      }
    }
    return taken;
  }

  /** Takes cycles through a hostile tie until none is left, no longer than allowed. */
  private double drain(int i, int j, int longest) {
    double taken = 0;
    while (rest.get(i, j) < 0 && findsWay(i, j, longest)) {
      double least = -rest.get(i, j);
      for (int at = j; at != i; at = before[at]) {
        least = Math.min(least, rest.get(at, before[at]));
      }
      add(i, j, least);
      for (int at = j; at != i; at = before[at]) {
        add(at, before[at], -least);
      }
      taken += least;
    }
    return taken;
  }

  private void add(int i, int j, double amount) {
    double value = rest.get(i, j) + amount;
    rest.set(i, j, Math.abs(value) < 1e-12 ? 0 : value);
  }

  /** Looks for the shortest way over friendly ties, and leaves it in the steps before each. */
  private boolean findsWay(int start, int end, int longest) {
    looks++;
    reached[start] = looks;
    steps[start] = 0;
    queue[0] = start;
    int written = 1;
    for (int read = 0; read < written && steps[queue[read]] < longest; read++) {
      int at = queue[read];
      int[] others = rest.others(at);
      double[] weights = rest.of(at);
      for (int i = 0; i < others.length; i++) {
        int next = others[i];
        if (weights[i] > 0 && reached[next] != looks) {
          reached[next] = looks;
          before[next] = at;
          steps[next] = steps[at] + 1;
          queue[written++] = next;
        }
      }
      if (reached[end] == looks) {
        return true;
      }
    }
    return false;
  }
}
