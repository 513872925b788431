package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Coalitions.Bloc;
import org.isnad.model.picture.Coalitions.Fit;
import org.isnad.model.picture.Coalitions.Spread;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;

/**
 * The coalitions of a network: each part that friendly ties hold together is cut where that
 * frustrates least, exactly up to {@value #EXACT_UP_TO} actors, above by local search with its
 * bound.
 */
public final class Blocs {
  private static final int EXACT_UP_TO = 40;

  private final Network network;
  private final SignedGraph graph;
  private final int[] blocOf;
  private double frustration;
  private double bound;
  private boolean exact = true;

  private Blocs(Network network) {
    this.network = network;
    this.graph = new SignedGraph(network);
    this.blocOf = new int[graph.size()];
    int blocs = 0;
    for (List<Integer> part : graph.friendlyParts()) {
      Partition partition = solve(graph.weights().between(part));
      int most = 0;
      for (int i = 0; i < part.size(); i++) {
        blocOf[part.get(i)] = blocs + partition.blocOf()[i];
        most = Math.max(most, partition.blocOf()[i] + 1);
      }
      blocs += most;
      frustration += partition.frustration();
      bound += partition.bound();
      exact &= partition.exact();
    }
  }

  /** The coalitions of a network, with the spread of strength over its actors. */
  public static Coalitions of(Network network, Spread spread) {
    Blocs found = new Blocs(network);
    List<Bloc> blocs = found.blocs();
    return new Coalitions(
        network.asOf(),
        blocs,
        new Fit(found.frustration, found.bound, found.exact, found.against()),
        Bridges.of(found.graph, found.blocOf),
        Factions.of(network, blocs),
        spread);
  }

  private static Partition solve(Weights weights) {
    if (weights.size() <= EXACT_UP_TO) {
      return BranchAndBound.solve(weights.square());
    }
    double bound = CyclePacking.bound(weights);
    return Partition.of(weights, LocalSearch.best(weights), bound, false);
  }

  private List<Bloc> blocs() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < blocOf.length; i++) {
      members.computeIfAbsent(blocOf[i], b -> new ArrayList<>()).add(i);
    }
    return members.values().stream()
        .map(this::bloc)
        .sorted(
            Comparator.comparingInt((Bloc b) -> -b.members().size())
                .thenComparing(b -> b.core().name()))
        .toList();
  }

  private Bloc bloc(List<Integer> members) {
    int core =
        members.stream()
            .max(Comparator.comparingDouble(this::friendship).thenComparing(i -> -i))
            .orElseThrow();
    List<Entity> names =
        members.stream()
            .sorted(Comparator.comparing((Integer i) -> i == core ? 0 : 1).thenComparing(i -> i))
            .map(graph.actors()::get)
            .collect(Collectors.toList());
    return new Bloc(graph.actors().get(core), names);
  }

  /** The weight of an actor's friendships within its bloc. */
  private double friendship(int actor) {
    return Arrays.stream(graph.weights().others(actor))
        .filter(other -> blocOf[other] == blocOf[actor])
        .mapToDouble(other -> Math.max(0, graph.weight(actor, other)))
        .sum();
  }

  private List<Tie> against() {
    return network.ties().stream()
        .filter(
            t ->
                graph
                    .ends(t)
                    .filter(e -> Partition.cost(t.weight(), blocOf[e[0]] == blocOf[e[1]]) > 0)
                    .isPresent())
        .toList();
  }
}
