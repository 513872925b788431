package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;

/**
 * The network as numbers: actors by index, the sum of the weights between each two. What a person
 * does counts for the body that the person leads or belongs to.
 */
final class SignedGraph {
  private final List<Entity> actors;
  private final Weights weights;
  private final Map<String, Integer> indexOf = new HashMap<>();

  /** The tie of each person to the body that it leads or belongs to; the strongest of several. */
  private final Map<String, Tie> bodyOf = new HashMap<>();

  private final List<Tie> ties;

  SignedGraph(Network network) {
    this.ties = network.ties().stream().filter(t -> t.weight() != 0).toList();
    for (Tie tie : ties) {
      boolean belongs = tie.kind() == Kind.COMMAND || tie.kind() == Kind.MEMBERSHIP;
      if (belongs && isPerson(tie.from()) && !isPerson(tie.to())) {
        bodyOf.merge(tie.from().id(), tie, (a, b) -> b.weight() > a.weight() ? b : a);
      }
    }
    this.actors =
        ties.stream()
            .flatMap(t -> List.of(t.from(), t.to()).stream())
            .flatMap(e -> body(e).stream())
            .distinct()
            .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::id))
            .toList();
    for (int i = 0; i < actors.size(); i++) {
      indexOf.put(actors.get(i).id(), i);
    }
    this.weights = Weights.of(rows());
  }

  private List<SortedMap<Integer, Double>> rows() {
    List<SortedMap<Integer, Double>> rows = new ArrayList<>();
    actors.forEach(a -> rows.add(new TreeMap<>()));
    for (Tie tie : ties) {
      ends(tie)
          .ifPresent(
              e -> {
                rows.get(e[0]).merge(e[1], tie.weight(), Double::sum);
                rows.get(e[1]).merge(e[0], tie.weight(), Double::sum);
              });
    }
    return rows;
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == EntityClass.PERSON;
  }

  private Optional<Entity> body(Entity entity) {
    return isPerson(entity)
        ? Optional.ofNullable(bodyOf.get(entity.id())).map(Tie::to)
        : Optional.of(entity);
  }

  /** The indexes of the two bodies that a tie is between; none where it is within one. */
  Optional<int[]> ends(Tie tie) {
    Optional<Integer> from = body(tie.from()).map(e -> indexOf.getOrDefault(e.id(), -1));
    Optional<Integer> to = body(tie.to()).map(e -> indexOf.getOrDefault(e.id(), -1));
    if (from.isEmpty() || to.isEmpty() || from.get() < 0 || to.get() < 0) {
      return Optional.empty();
    }
    return from.get().equals(to.get())
        ? Optional.empty()
        : Optional.of(new int[] {from.get(), to.get()});
  }

  List<Entity> actors() {
    return actors;
  }

  List<Tie> ties() {
    return ties;
  }

  int size() {
    return actors.size();
  }

  double weight(int one, int other) {
    return weights.get(one, other);
  }

  Weights weights() {
    return weights;
  }

  Optional<Integer> findIndex(Entity entity) {
    return body(entity).map(e -> indexOf.get(e.id()));
  }

  /** The parts that friendly ties hold together; blocs never reach over them. */
  List<List<Integer>> friendlyParts() {
    List<List<Integer>> parts = new ArrayList<>();
    boolean[] seen = new boolean[size()];
    for (int i = 0; i < size(); i++) {
      if (!seen[i]) {
        List<Integer> part = new ArrayList<>(List.of(i));
        seen[i] = true;
        for (int at = 0; at < part.size(); at++) {
          for (int j : weights.others(part.get(at))) {
            if (!seen[j] && weight(part.get(at), j) > 0) {
              seen[j] = true;
              part.add(j);
            }
          }
        }
        parts.add(part);
      }
    }
    return parts;
  }
}
