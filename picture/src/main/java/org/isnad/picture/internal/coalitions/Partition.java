package org.isnad.picture.internal.coalitions;

/**
 * A partition of the actors of a part of the network.
 *
 * @param blocOf the bloc of each actor, by its index in the part
 * @param frustration weight of friendly ties between blocs and hostile ones within
 * @param bound no partition has less
 * @param exact whether none is better
 */
record Partition(int[] blocOf, double frustration, double bound, boolean exact) {
  private static final double TOLERANCE = 1e-9;

  static double frustration(Weights weights, int[] blocOf) {
    double sum = 0;
    for (int i = 0; i < blocOf.length; i++) {
      for (int j : weights.others(i)) {
        sum += j > i ? cost(weights.get(i, j), blocOf[i] == blocOf[j]) : 0;
      }
    }
    return sum;
  }

  static double cost(double weight, boolean together) {
    return together ? Math.max(0, -weight) : Math.max(0, weight);
  }

  /** A partition that is known to be no better than another bound allows. */
  static Partition of(Weights weights, int[] blocOf, double bound, boolean searched) {
    double frustration = frustration(weights, blocOf);
    boolean exact = searched || frustration <= bound + TOLERANCE;
    return new Partition(blocOf.clone(), frustration, exact ? frustration : bound, exact);
  }
}
