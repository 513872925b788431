package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.picture.Antagonised;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;

/**
 * Who would be antagonised if an actor were backed: its foes, and the friends of its foes (balance
 * over two steps, Cartwright and Harary 1956), those who are its own friends left out of the
 * second.
 */
public final class Antagonists {
  private Antagonists() {}

  /** Those antagonised, the most hostile first. */
  public static List<Antagonised> of(Entity backed, Network network) {
    SignedGraph graph = new SignedGraph(network);
    Optional<Integer> index = graph.findIndex(backed);
    List<Antagonised> found = new ArrayList<>();
    for (int i = 0; index.isPresent() && i < graph.size(); i++) {
      int centre = index.get();
      double direct = Math.max(0, -graph.weight(i, centre));
      double through = graph.weight(i, centre) > 0 ? 0 : through(graph, i, centre);
      if (i != centre && direct + through > 0) {
        found.add(
            new Antagonised(
                graph.actors().get(i), direct, through, because(graph, i, centre, direct)));
      }
    }
    found.sort(
        Comparator.comparingDouble((Antagonised a) -> -a.direct())
            .thenComparingDouble(a -> -a.throughFriends())
            .thenComparing(a -> a.actor().name()));
    return found;
  }

  private static double through(SignedGraph graph, int actor, int centre) {
    double sum = 0;
    for (int friend = 0; friend < graph.size(); friend++) {
      sum += Math.max(0, graph.weight(actor, friend)) * Math.max(0, -graph.weight(friend, centre));
    }
    return sum;
  }

  private static List<Tie> because(SignedGraph graph, int actor, int centre, double direct) {
    return graph.ties().stream()
        .filter(
            t ->
                graph
                    .ends(t)
                    .filter(
                        e -> direct > 0 ? joins(e, actor, centre) : isWay(graph, e, actor, centre))
                    .isPresent())
        .filter(t -> direct == 0 || t.weight() < 0)
        .toList();
  }

  private static boolean joins(int[] ends, int one, int other) {
    return ends[0] == one && ends[1] == other || ends[0] == other && ends[1] == one;
  }

  /** Whether a tie is a step of a way over a friend who is a foe of the centre. */
  private static boolean isWay(SignedGraph graph, int[] ends, int actor, int centre) {
    for (int friend = 0; friend < graph.size(); friend++) {
      boolean way = graph.weight(actor, friend) > 0 && graph.weight(friend, centre) < 0;
      if (way && (joins(ends, actor, friend) || joins(ends, friend, centre))) {
        return true;
      }
    }
    return false;
  }
}
