package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityClass;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Range;
import org.isnad.model.picture.Coalitions.Spread;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;

/**
 * How many independent armed actors there are, and how strength is spread over them: the index of
 * Herfindahl and Hirschman over the middle of each band; an open band counts with its known end.
 */
public final class Spreads {
  private static final Set<EntityClass> ARMED =
      Set.of(
          EntityClass.ARMY,
          EntityClass.POLICE,
          EntityClass.MILITIA,
          EntityClass.ARMED_GROUP,
          EntityClass.JIHADIST_GROUP,
          EntityClass.COALITION,
          EntityClass.COMMAND);

  private Spreads() {}

  public static Spread of(List<Actor> actors, Network network) {
    Set<String> belonging = new HashSet<>();
    for (Tie tie : network.ties()) {
      if (tie.kind() == Kind.MEMBERSHIP && !tie.isNominal() && tie.weight() > 0) {
        belonging.add(tie.from().id());
      }
    }
    List<Actor> independent =
        actors.stream()
            .filter(a -> ARMED.contains(a.entity().kind()))
            .filter(a -> !belonging.contains(a.entity().id()))
            .toList();
    List<Double> strengths = new ArrayList<>();
    independent.forEach(a -> middle(a.strengthBand()).ifPresent(strengths::add));
    return new Spread(independent.size(), herfindahl(strengths), strengths.size());
  }

  /** Sum of squared shares; none where there is nobody to share with. */
  static Optional<Double> herfindahl(List<Double> strengths) {
    double all = strengths.stream().mapToDouble(s -> s).sum();
    if (strengths.size() < 2 || all <= 0) {
      return Optional.empty();
    }
    return Optional.of(strengths.stream().mapToDouble(s -> (s / all) * (s / all)).sum());
  }

  private static Optional<Double> middle(Range band) {
    if (band.low().isPresent() && band.high().isPresent()) {
      return Optional.of((band.low().get() + band.high().get()) / 2.0);
    }
    return band.low().or(band::high).map(Integer::doubleValue);
  }
}
