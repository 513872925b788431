package org.isnad.picture.internal.coalitions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.Status;
import org.isnad.model.picture.Antagonised;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;

/**
 * Who would be antagonised if an actor were backed: its foes, the friends of its foes, and the foes
 * of its friends (balance over two steps, Cartwright and Harary 1956). Its own friends are left out
 * of the last two.
 *
 * <p>Several ways over two steps count as far as one of them holds. A tie that is stale tells of no
 * stand of today, and what adds up to next to nothing is left out.
 */
public final class Antagonists {
  private static final double LEAST = 0.1;
  private static final int[] NOBODY = {};

  private final SignedGraph graph;
  private final int centre;

  private Antagonists(SignedGraph graph, int centre) {
    this.graph = graph;
    this.centre = centre;
  }

  /** Those antagonised, those for whom most speaks first. */
  public static List<Antagonised> of(Entity backed, Network network) {
    List<Tie> live = network.ties().stream().filter(t -> t.status() != Status.STALE).toList();
    SignedGraph graph = new SignedGraph(new Network(network.asOf(), live, List.of()));
    Optional<Integer> centre = graph.findIndex(backed);
    return centre.map(c -> new Antagonists(graph, c).list()).orElseGet(List::of);
  }

  private List<Antagonised> list() {
    return reached()
        .filter(actor -> actor != centre)
        .mapToObj(this::antagonised)
        .filter(found -> found.sum() >= LEAST)
        .sorted(
            Comparator.comparingDouble((Antagonised a) -> -a.sum())
                .thenComparing(a -> a.actor().name()))
        .toList();
  }

  /** Those who are one or two steps away. */
  private IntStream reached() {
    return IntStream.of(graph.weights().others(centre))
        .flatMap(o -> IntStream.concat(IntStream.of(o), IntStream.of(graph.weights().others(o))))
        .distinct()
        .sorted();
  }

  private Antagonised antagonised(int actor) {
    double direct = Math.max(0, -graph.weight(actor, centre));
    int[] between = graph.weight(actor, centre) > 0 ? NOBODY : graph.weights().others(actor);
    Set<List<Integer>> friendly = new HashSet<>();
    Set<List<Integer>> hostile = new HashSet<>();
    hostile.add(pair(actor, centre));
    for (int other : between) {
      if (isWay(actor, other)) {
        (graph.weight(actor, other) > 0 ? friendly : hostile).add(pair(actor, other));
        (graph.weight(other, centre) > 0 ? friendly : hostile).add(pair(other, centre));
      }
    }
    return new Antagonised(
        graph.actors().get(actor),
        direct,
        anyHolds(actor, between, 1),
        anyHolds(actor, between, -1),
        Stream.concat(ties(hostile, -1), ties(friendly, 1)).toList());
  }

  /** How far one of the ways holds whose first step is friendly, or hostile. */
  private double anyHolds(int actor, int[] between, int sign) {
    double none = 1;
    for (int other : between) {
      if (isWay(actor, other) && Math.signum(graph.weight(actor, other)) == sign) {
        none *= 1 - believed(actor, other) * believed(other, centre);
      }
    }
    return 1 - none;
  }

  /** Whether of the two steps over another one is friendly and one hostile. */
  private boolean isWay(int actor, int other) {
    return graph.weight(actor, other) * graph.weight(other, centre) < 0;
  }

  /** The weight of all ties between two, no more than one certain tie has. */
  private double believed(int one, int other) {
    return Math.min(1, Math.abs(graph.weight(one, other)));
  }

  private static List<Integer> pair(int one, int other) {
    return List.of(Math.min(one, other), Math.max(one, other));
  }

  private Stream<Tie> ties(Set<List<Integer>> pairs, int sign) {
    return graph.ties().stream()
        .filter(t -> Math.signum(t.weight()) == sign)
        .filter(t -> graph.ends(t).filter(e -> pairs.contains(pair(e[0], e[1]))).isPresent());
  }
}
