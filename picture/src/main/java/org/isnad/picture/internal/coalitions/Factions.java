package org.isnad.picture.internal.coalitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.picture.Coalitions.Bloc;
import org.isnad.model.picture.Coalitions.Faction;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;

/** Rifts inside bodies that are one in name: members in other blocs, members at odds. */
final class Factions {
  private Factions() {}

  static List<Faction> of(Network network, List<Bloc> blocs) {
    Map<String, Entity> coreOf = new HashMap<>();
    blocs.forEach(b -> b.members().forEach(m -> coreOf.put(m.id(), b.core())));
    Map<String, List<Entity>> members = new TreeMap<>();
    Map<String, Entity> bodies = new HashMap<>();
    for (Tie tie : network.ties()) {
      if (tie.kind() == Kind.MEMBERSHIP && tie.from().kind() != EntityClass.PERSON) {
        bodies.put(tie.to().id(), tie.to());
        members.computeIfAbsent(tie.to().id(), i -> new ArrayList<>()).add(tie.from());
      }
    }
    Map<String, List<Tie>> hostile =
        network.ties().stream()
            .filter(t -> t.weight() < 0)
            .collect(Collectors.groupingBy(t -> t.from().id()));
    List<Faction> factions = new ArrayList<>();
    members.forEach(
        (id, list) ->
            Optional.ofNullable(bodies.get(id))
                .flatMap(body -> faction(body, list, hostile, coreOf))
                .ifPresent(factions::add));
    return factions;
  }

  private static Optional<Faction> faction(
      Entity body,
      List<Entity> members,
      Map<String, List<Tie>> hostile,
      Map<String, Entity> coreOf) {
    Set<String> ids = new LinkedHashSet<>();
    members.forEach(m -> ids.add(m.id()));
    Optional<Entity> own = Optional.ofNullable(coreOf.get(body.id()));
    List<Entity> apart =
        members.stream()
            .filter(m -> own.isPresent())
            .filter(m -> !Optional.ofNullable(coreOf.get(m.id())).or(() -> own).equals(own))
            .toList();
    List<Tie> quarrels =
        ids.stream()
            .flatMap(id -> hostile.getOrDefault(id, List.of()).stream())
            .filter(t -> ids.contains(t.to().id()))
            .toList();
    return apart.isEmpty() && quarrels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Faction(body, apart, quarrels));
  }
}
