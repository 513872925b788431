package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Opinion;
import org.isnad.model.Status;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;
import org.isnad.model.picture.Tie.Span;

/** Networks as they would be with a tie more or less. */
public final class WhatIf {
  private WhatIf() {}

  /** With a tie that nobody has claimed, as certain as can be. */
  public static Network with(Network network, Entity from, Kind kind, Entity to) {
    Tie tie =
        new Tie(
            from,
            to,
            kind,
            Status.UNKNOWN,
            Opinion.of(1, 0),
            new Span(network.asOf(), network.asOf()),
            Set.of(),
            List.of());
    List<Tie> ties = new ArrayList<>(network.ties());
    ties.add(tie);
    return new Network(network.asOf(), ties, network.assistance());
  }

  /** Without any tie between two actors. */
  public static Network without(Network network, Entity one, Entity other) {
    List<Tie> ties =
        network.ties().stream()
            .filter(t -> !(joins(t, one, other) || joins(t, other, one)))
            .toList();
    return new Network(network.asOf(), ties, network.assistance());
  }

  private static boolean joins(Tie tie, Entity from, Entity to) {
    return tie.from().equals(from) && tie.to().equals(to);
  }
}
