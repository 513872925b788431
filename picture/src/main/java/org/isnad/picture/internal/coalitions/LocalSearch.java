package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A good partition without proof: actors are moved one at a time to the bloc that frustrates least,
 * from several beginnings (the relocation heuristic of Doreian and Mrvar 1996). The random numbers
 * are seeded, so the same network gives the same blocs.
 */
final class LocalSearch {
  private static final int BEGINNINGS = 60;
  private static final int MOST_ROUNDS = 200;
  private static final long SEED = 1996;

  private LocalSearch() {}

  static int[] best(double[][] weights) {
    Random random = new Random(SEED);
    int[] best = improve(weights, alone(weights.length), order(weights.length));
    for (int i = 1; i < BEGINNINGS; i++) {
      List<Integer> order = order(weights.length);
      Collections.shuffle(order, random);
      int[] start = i % 2 == 0 ? alone(weights.length) : new int[weights.length];
      int[] found = improve(weights, start, order);
      if (Partition.frustration(weights, found) < Partition.frustration(weights, best) - 1e-12) {
        best = found;
      }
    }
    return best;
  }

  private static List<Integer> order(int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    return order;
  }

  private static int[] alone(int size) {
    return order(size).stream().mapToInt(i -> i).toArray();
  }

  private static int[] improve(double[][] weights, int[] start, List<Integer> order) {
    int[] blocOf = start.clone();
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (int actor : order) {
        moved |= move(weights, blocOf, actor);
      }
    }
    return blocOf;
  }

  /** To the bloc whose ties with the actor add up to most, or to one of its own. */
  private static boolean move(double[][] weights, int[] blocOf, int actor) {
    double[] pull = new double[weights.length + 1];
    boolean[] used = new boolean[weights.length + 1];
    for (int other = 0; other < weights.length; other++) {
      if (other != actor) {
        pull[blocOf[other]] += weights[actor][other];
        used[blocOf[other]] = true;
      }
    }
    int empty = 0;
    while (used[empty]) {
      empty++;
    }
    int best = blocOf[actor];
    double most = used[best] ? pull[best] : 0;
    for (int bloc = 0; bloc <= weights.length; bloc++) {
      double offered = used[bloc] ? pull[bloc] : 0;
      if ((used[bloc] || bloc == empty) && offered > most + 1e-12) {
        best = bloc;
        most = offered;
      }
    }
    boolean moves = best != blocOf[actor];
    blocOf[actor] = best;
    return moves;
  }
}
