package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Arrays;
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

  private static final double TOLERANCE = 1e-12;

  private final Weights weights;

  /** Of the actor that is looked at: what each bloc pulls, for the blocs that were listed. */
  private final double[] pull;

  private final int[] pulledAt;
  private final int[] blocs;
  private int looks;

  private LocalSearch(Weights weights) {
    this.weights = weights;
    pull = new double[weights.size()];
    pulledAt = new int[weights.size()];
    blocs = new int[weights.size()];
  }

  static int[] best(Weights weights) {
    LocalSearch search = new LocalSearch(weights);
    Random random = new Random(SEED);
    int[] best = search.improve(alone(weights.size()), order(weights.size()));
    double least = Partition.frustration(weights, best);
    for (int i = 1; i < BEGINNINGS; i++) {
      List<Integer> order = order(weights.size());
      Collections.shuffle(order, random);
      int[] start = i % 2 == 0 ? alone(weights.size()) : new int[weights.size()];
      int[] found = search.improve(start, order);
      double frustration = Partition.frustration(weights, found);
      if (frustration < least - TOLERANCE) {
        best = found;
        least = frustration;
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

  private int[] improve(int[] start, List<Integer> order) {
    int[] blocOf = start.clone();
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (int actor : order) {
        moved |= move(blocOf, actor);
      }
    }
    return blocOf;
  }

  /**
   * To the bloc whose ties with the actor add up to most, or to one of its own; of several alike,
   * the first by number.
   */
  private boolean move(int[] blocOf, int actor) {
    int best = blocOf[actor];
    int choices = choices(blocOf, actor);
    double most = isPulling(best) ? pull[best] : 0;
    for (int i = 0; i < choices; i++) {
      if (pull[blocs[i]] > most + TOLERANCE) {
        best = blocs[i];
        most = pull[best];
      }
    }
    boolean moves = best != blocOf[actor];
    blocOf[actor] = best;
    return moves;
  }

  /**
   * Adds up the pull of each bloc on an actor and lists them in order; gives how many there are.
   * All blocs that it has no tie with are alike to it, so only the first of them is listed.
   */
  private int choices(int[] blocOf, int actor) {
    looks++;
    int count = 0;
    int[] others = weights.others(actor);
    double[] ties = weights.of(actor);
    for (int i = 0; i < others.length; i++) {
      int bloc = blocOf[others[i]];
      if (!isPulling(bloc)) {
        count = list(bloc, count);
      }
      pull[bloc] += ties[i];
    }
    int stranger = 0;
    while (isPulling(stranger)) {
      stranger++;
    }
    count = list(stranger, count);
    Arrays.sort(blocs, 0, count);
    return count;
  }

  private int list(int bloc, int count) {
    pulledAt[bloc] = looks;
    pull[bloc] = 0;
    blocs[count] = bloc;
    return count + 1;
  }

  private boolean isPulling(int bloc) {
    return pulledAt[bloc] == looks;
  }
}
