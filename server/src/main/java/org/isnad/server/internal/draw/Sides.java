package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.picture.Coalitions;
import org.isnad.model.picture.Coalitions.Bloc;

/** The blocs of a drawing, each with a letter and a hue; who stands alone has neither. */
public final class Sides {
  /**
   * Tol's light set (2021), which differs from the colours of holders; the letter tells the rest.
   */
  private static final List<String> HUES =
      List.of(
          "#77aadd", "#ee8866", "#eedd88", "#ffaabb", "#99ddff", "#44bb99", "#bbcc33", "#aaaa00");

  private final Map<String, Side> byEntity = new HashMap<>();
  private final List<Side> sides = new ArrayList<>();

  /** One bloc with its mark. */
  public record Side(String letter, String hue, Bloc bloc) {}

  /** The blocs of more than one member that have at least two in a drawing, the largest first. */
  public static Sides of(Coalitions coalitions, Set<Entity> shown) {
    Sides sides = new Sides();
    for (Bloc bloc : coalitions.blocs()) {
      long drawn = bloc.members().stream().filter(shown::contains).count();
      if (drawn > 1 && sides.sides.size() < HUES.size()) {
        sides.add(bloc);
      }
    }
    return sides;
  }

  private void add(Bloc bloc) {
    String letter = String.valueOf((char) ('A' + sides.size()));
    Side side = new Side(letter, HUES.get(sides.size()), bloc);
    sides.add(side);
    bloc.members().forEach(m -> byEntity.put(m.id(), side));
  }

  Optional<Side> find(Entity actor) {
    return Optional.ofNullable(byEntity.get(actor.id()));
  }

  /** All of them. */
  public List<Side> list() {
    return List.copyOf(sides);
  }
}
