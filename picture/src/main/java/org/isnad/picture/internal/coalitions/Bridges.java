package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.picture.Coalitions.Bridge;
import org.isnad.model.picture.Tie;

/**
 * Actors between blocs, by the participation coefficient of Guimerà and Amaral (2005) over friendly
 * weights: one less the sum of the squared shares that each bloc has of an actor's friendships.
 */
final class Bridges {
  private Bridges() {}

  static List<Bridge> of(SignedGraph graph, int[] blocOf) {
    Map<Integer, List<Tie>> elsewhere = new HashMap<>();
    for (Tie tie : graph.ties()) {
      graph
          .ends(tie)
          .filter(e -> tie.weight() > 0 && blocOf[e[0]] != blocOf[e[1]])
          .ifPresent(
              e -> {
                elsewhere.computeIfAbsent(e[0], i -> new ArrayList<>()).add(tie);
                elsewhere.computeIfAbsent(e[1], i -> new ArrayList<>()).add(tie);
              });
    }
    List<Bridge> bridges = new ArrayList<>();
    elsewhere.forEach(
        (actor, ties) -> {
          double participation = participation(graph, blocOf, actor);
          if (participation > 0) {
            bridges.add(new Bridge(graph.actors().get(actor), participation, ties));
          }
        });
    bridges.sort(
        Comparator.comparingDouble((Bridge b) -> -b.participation())
            .thenComparing(b -> b.actor().name()));
    return bridges;
  }

  private static double participation(SignedGraph graph, int[] blocOf, int actor) {
    SortedMap<Integer, Double> byBloc = new TreeMap<>();
    double all = 0;
    for (int other : graph.weights().others(actor)) {
      double friendship = Math.max(0, graph.weight(actor, other));
      byBloc.merge(blocOf[other], friendship, Double::sum);
      all += friendship;
    }
    double sum = 0;
    for (double friendship : byBloc.values()) {
      sum += all == 0 ? 0 : (friendship / all) * (friendship / all);
    }
    return all == 0 ? 0 : 1 - sum;
  }
}
