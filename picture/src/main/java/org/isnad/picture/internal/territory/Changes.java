package org.isnad.picture.internal.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Finding;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.model.picture.Change;
import org.isnad.model.picture.Change.Kind;

/** What moved between the territory of two days. */
public final class Changes {
  private Changes() {}

  /** The places whose answer moved, by name; what stayed as it was is left out. */
  public static List<Change> between(List<Holding> before, List<Holding> after) {
    Map<String, Holding> earlier = new HashMap<>();
    before.forEach(h -> earlier.put(h.place().id(), h));
    List<Change> changes = new ArrayList<>();
    for (Holding holding : after) {
      Optional<Holding> was = Optional.ofNullable(earlier.get(holding.place().id()));
      kind(was.map(Holding::holder), holding.holder())
          .ifPresent(k -> changes.add(new Change(holding.place(), k, was, holding)));
    }
    return changes;
  }

  private static Optional<Kind> kind(Optional<Finding> before, Finding after) {
    if (before.isEmpty()) {
      return Optional.of(Kind.FIRST_TOLD);
    }
    Finding was = before.get();
    if (after.status() == Status.CONTESTED && was.status() != Status.CONTESTED) {
      return Optional.of(Kind.NOW_CONTESTED);
    }
    if (after.status() == Status.DENIED && was.status() != Status.DENIED) {
      return Optional.of(Kind.GIVEN_UP);
    }
    if (after.status() != Status.DENIED && !first(was).equals(first(after))) {
      return Optional.of(Kind.CHANGED_HANDS);
    }
    if (was.status() == after.status()) {
      return Optional.empty();
    }
    return switch (after.status()) {
      case STALE -> Optional.of(Kind.GONE_STALE);
      case CORROBORATED, SINGLE_SOURCE ->
          Optional.of(was.status() == Status.CONTESTED ? Kind.SETTLED : Kind.BORNE_OUT);
      case CONTESTED, DENIED, UNKNOWN -> Optional.empty();
    };
  }

  private static String first(Finding finding) {
    return finding.answers().isEmpty() ? "" : finding.answers().getFirst().value();
  }
}
