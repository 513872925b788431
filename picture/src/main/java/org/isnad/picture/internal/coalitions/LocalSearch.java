package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

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

  static int[] best(Weights weights) {
    Random random = new Random(SEED);
    int[] best = improve(weights, alone(weights.size()), order(weights.size()));
    for (int i = 1; i < BEGINNINGS; i++) {
      List<Integer> order = order(weights.size());
      Collections.shuffle(order, random);
      int[] start = i % 2 == 0 ? alone(weights.size()) : new int[weights.size()];
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

  private static int[] improve(Weights weights, int[] start, List<Integer> order) {
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

  /**
   * To the bloc whose ties with the actor add up to most, or to one of its own. All blocs that it
   * has no tie with are alike to it, so only the first of them is looked at.
   */
  private static boolean move(Weights weights, int[] blocOf, int actor) {
    SortedMap<Integer, Double> pull = new TreeMap<>();
    for (int other : weights.others(actor)) {
      if (other != actor) {
        pull.merge(blocOf[other], weights.get(actor, other), Double::sum);
      }
    }
    int stranger = 0;
    while (pull.containsKey(stranger)) {
      stranger++;
    }
    pull.put(stranger, 0.0);
    int best = blocOf[actor];
    double most = pull.getOrDefault(best, 0.0);
    for (Map.Entry<Integer, Double> bloc : pull.entrySet()) {
      if (bloc.getValue() > most + 1e-12) {
        best = bloc.getKey();
        most = bloc.getValue();
      }
    }
    boolean moves = best != blocOf[actor];
    blocOf[actor] = best;
    return moves;
  }
}
