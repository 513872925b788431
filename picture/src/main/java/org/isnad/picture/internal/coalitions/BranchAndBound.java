package org.isnad.picture.internal.coalitions;

/**
 * The partition with least frustration, by branch and bound: actors are placed one after the other,
 * the most tied first, into each open bloc or a new one. A branch is cut where what it has cost and
 * the packing bound on what is left reach the best partition known; for that bound each open bloc
 * is one actor, and two open blocs are foes beyond all weights.
 *
 * <p>Any number of blocs is allowed (the generalised balance of Davis 1967, with the criterion of
 * Doreian and Mrvar 1996). The number of branches is limited; beyond it the best known partition is
 * given with its bound, and it is not called exact.
 */
final class BranchAndBound {
  private static final int MOST_BRANCHES = 15_000;
  private static final double TOLERANCE = 1e-9;

  private final double[][] weights;
  private final int size;
  private final int[] blocOf;
  private int[] best;
  private double least;
  private int branches;

  private BranchAndBound(double[][] ordered) {
    this.weights = ordered;
    this.size = ordered.length;
    this.blocOf = new int[size];
    Weights ties = Weights.of(ordered);
    this.best = LocalSearch.best(ties);
    this.least = Partition.frustration(ties, best);
  }

  /** The best partition of one part of the network. */
  static Partition solve(double[][] weights) {
    int[] order = order(weights);
    double[][] ordered = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        ordered[i][j] = weights[order[i]][order[j]];
      }
    }
    BranchAndBound search = new BranchAndBound(ordered);
    double bound = CyclePacking.bound(Weights.of(ordered));
    if (search.least > bound + TOLERANCE) {
      search.place(0, 0, 0);
    }
    int[] blocOf = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      blocOf[order[i]] = search.best[i];
    }
    return Partition.of(Weights.of(weights), blocOf, bound, search.branches <= MOST_BRANCHES);
  }

  /** The most tied first, then always the one most tied to those before. */
  private static int[] order(double[][] weights) {
    int size = weights.length;
    double[] tied = new double[size];
    boolean[] placed = new boolean[size];
    for (int i = 0; i < size; i++) {
      for (double weight : weights[i]) {
        tied[i] += Math.abs(weight) * 1e-3;
      }
    }
    int[] order = new int[size];
    for (int k = 0; k < size; k++) {
      int next = -1;
      for (int i = 0; i < size; i++) {
        if (!placed[i] && (next < 0 || tied[i] > tied[next])) {
          next = i;
        }
      }
      placed[next] = true;
      order[k] = next;
      for (int i = 0; i < size; i++) {
        tied[i] += Math.abs(weights[next][i]);
      }
    }
    return order;
  }

  private void place(int actor, int blocs, double cost) {
    if (actor == size) {
      best = blocOf.clone();
      least = cost;
      return;
    }
    double[] costs = new double[blocs + 1];
    boolean[] tried = new boolean[blocs + 1];
    for (int bloc = 0; bloc <= blocs; bloc++) {
      costs[bloc] = costOf(actor, bloc);
    }
    for (int choice = 0; choice <= blocs; choice++) {
      int bloc = cheapest(costs, tried);
      tried[bloc] = true;
      double now = cost + costs[bloc];
      if (now >= least - TOLERANCE || ++branches > MOST_BRANCHES) {
        return;
      }
      blocOf[actor] = bloc;
      int open = Math.max(blocs, bloc + 1);
      if (now + ahead(actor + 1, open) < least - TOLERANCE) {
        place(actor + 1, open, now);
      }
    }
  }

  private static int cheapest(double[] costs, boolean[] tried) {
    int cheapest = -1;
    for (int bloc = 0; bloc < costs.length; bloc++) {
      if (!tried[bloc] && (cheapest < 0 || costs[bloc] < costs[cheapest])) {
        cheapest = bloc;
      }
    }
    return cheapest;
  }

  /** What an actor in a bloc costs with those already placed: foes within, friends elsewhere. */
  private double costOf(int actor, int bloc) {
    double sum = 0;
    for (int other = 0; other < actor; other++) {
      sum += Partition.cost(weights[actor][other], blocOf[other] == bloc);
    }
    return sum;
  }

  /** What the unplaced must cost, with the placed and among themselves. */
  private double ahead(int from, int blocs) {
    int left = size - from;
    double[][] merged = new double[blocs + left][blocs + left];
    double sum = 0;
    for (int i = 0; i < left; i++) {
      System.arraycopy(weights[from + i], from, merged[blocs + i], blocs, left);
      double[] friends = new double[blocs];
      double[] foes = new double[blocs];
      for (int placed = 0; placed < from; placed++) {
        friends[blocOf[placed]] += Math.max(0, weights[from + i][placed]);
        foes[blocOf[placed]] += Math.max(0, -weights[from + i][placed]);
      }
      for (int bloc = 0; bloc < blocs; bloc++) {
        sum += Math.min(friends[bloc], foes[bloc]);
        merged[blocs + i][bloc] = friends[bloc] - foes[bloc];
        merged[bloc][blocs + i] = friends[bloc] - foes[bloc];
      }
    }
    for (int one = 0; one < blocs; one++) {
      for (int other = 0; other < blocs; other++) {
        merged[one][other] = one == other ? 0 : Double.NEGATIVE_INFINITY;
      }
    }
    return sum + CyclePacking.bound(Weights.of(merged));
  }
}
