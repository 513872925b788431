package org.isnad.picture.internal.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.model.picture.Town;
import org.isnad.model.picture.Town.Standing;
import org.isnad.picture.internal.opinions.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Towns by what is told of their neighbourhoods. A claim of a town as a whole stays what it is: a
 * neighbourhood that a rival holds makes the town divided beside it, and rules nothing out.
 */
public final class Towns {
  private final Evidence evidence;

  private Towns(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * The towns of whose neighbourhoods anybody is said to hold one, by name.
   *
   * @param within the id of the place that a place lies in, by the place's own id
   */
  public static List<Town> of(
      List<Holding> territory, Map<String, String> within, Evidence evidence) {
    Map<String, List<Holding>> parts = new TreeMap<>();
    Map<String, Holding> holdings = new HashMap<>();
    for (Holding holding : territory) {
      String id = holding.place().id();
      holdings.put(id, holding);
      if (within.containsKey(id)) {
        parts.computeIfAbsent(within.getOrDefault(id, id), t -> new ArrayList<>()).add(holding);
      }
    }
    Towns towns = new Towns(evidence);
    return parts.entrySet().stream()
        .flatMap(
            e ->
                evidence
                    .findEntity(Optional.of(e.getKey()))
                    .map(place -> towns.town(place, holdings.get(e.getKey()), e.getValue()))
                    .stream())
        .sorted(Comparator.comparing(t -> t.place().name()))
        .toList();
  }

  private Town town(Entity place, @Nullable Holding whole, List<Holding> parts) {
    Finding own =
        whole == null
            ? new Finding("who holds " + place.name(), Status.UNKNOWN, List.of())
            : whole.holder();
    return new Town(place, own, parts, standing(own, parts));
  }

  private Standing standing(Finding own, List<Holding> parts) {
    List<Finding> fresh =
        parts.stream().map(Holding::holder).filter(f -> f.status() != Status.STALE).toList();
    if (fresh.isEmpty()) {
      return Standing.STALE;
    }
    List<String> holders =
        Stream.concat(fresh.stream(), Stream.of(own))
            .filter(Towns::isHeld)
            .map(f -> f.answers().getFirst().value())
            .toList();
    boolean rivals =
        holders.stream().anyMatch(one -> holders.stream().anyMatch(o -> !belongTogether(one, o)));
    if (rivals) {
      return Standing.DIVIDED;
    }
    return fresh.stream().allMatch(Towns::isHeld) ? Standing.ONE_HOLDER : Standing.DISPUTED;
  }

  private static boolean isHeld(Finding finding) {
    return finding.status() == Status.CORROBORATED || finding.status() == Status.SINGLE_SOURCE;
  }

  /** Whether two are one, or one is said to belong to the other, or both to a third. */
  private boolean belongTogether(String one, String other) {
    List<String> first = bodies(one);
    return bodies(other).stream().anyMatch(first::contains);
  }

  private List<String> bodies(String actor) {
    List<String> bodies = new ArrayList<>(List.of(actor));
    evidence.claims(ClaimType.MEMBER_OF).stream()
        .filter(c -> c.subject().equals(Optional.of(actor)))
        .filter(c -> c.claim().modality() == Modality.ASSERTED)
        .forEach(c -> c.object().ifPresent(bodies::add));
    return bodies;
  }
}
