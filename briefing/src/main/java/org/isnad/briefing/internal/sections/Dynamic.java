package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ClaimType;

/**
 * One movement of the days: the weightiest happening, and what belongs to it. A happening belongs
 * to it where it is between the same two sides, or on one of them at the same place or day.
 */
final class Dynamic {
  private final List<Happening> happenings = new ArrayList<>();
  private final Set<String> side;
  private final Set<String> other;
  private final boolean support;

  /**
   * A movement that begins with one happening.
   *
   * @param bodies who belongs to whom, both ways
   */
  Dynamic(Happening first, Map<String, Set<String>> bodies) {
    happenings.add(first);
    support = first.type() == ClaimType.SUPPORTS;
    side = with(support ? first.object() : first.subject(), bodies);
    other = support ? new HashSet<>() : with(first.object(), Map.of());
  }

  private static Set<String> with(Optional<String> party, Map<String, Set<String>> bodies) {
    Set<String> all = new HashSet<>();
    party.ifPresent(
        p -> {
          all.add(p);
          all.addAll(bodies.getOrDefault(p, Set.of()));
        });
    return all;
  }

  List<Happening> happenings() {
    return happenings;
  }

  Happening first() {
    return happenings.getFirst();
  }

  /** The weight of its first happening, and 5 for each further voice in all of it, up to 15. */
  double weight(double first) {
    Set<String> voices = new HashSet<>();
    happenings.forEach(h -> voices.addAll(h.voices()));
    int further = voices.size() - first().voices().size();
    return first + Math.min(15, 5 * further);
  }

  /**
   * Takes a lesser happening in where it belongs here.
   *
   * @param outside whether it is support from outside, which is a movement of its own
   */
  boolean takes(Happening lesser, boolean outside) {
    boolean belongs =
        lesser.type() == ClaimType.SUPPORTS || support
            ? isSupport(lesser, outside)
            : isOfSides(lesser);
    return belongs && happenings.add(lesser);
  }

  private boolean isSupport(Happening lesser, boolean outside) {
    boolean ours =
        lesser.object().equals(first().subject()) || lesser.subject().equals(first().subject());
    return lesser.type() == ClaimType.SUPPORTS
        && (support ? lesser.object().equals(first().object()) : !outside && ours);
  }

  private boolean isOfSides(Happening lesser) {
    boolean ours = lesser.subject().filter(side::contains).isPresent();
    boolean theirs = lesser.subject().filter(other::contains).isPresent();
    if (lesser.object().isPresent()) {
      boolean against = lesser.object().filter(ours ? other::contains : side::contains).isPresent();
      return (ours || theirs) && against;
    }
    boolean here = lesser.place().isPresent() && lesser.place().equals(first().place());
    boolean loose = lesser.place().isEmpty() && ours && !isOutlook(lesser);
    return (ours || theirs)
        && (here
            || loose
            || lesser.day().equals(first().day()) && ours && lesser.place().isEmpty());
  }

  private static boolean isOutlook(Happening lesser) {
    return lesser.claim().rule().endsWith("fortunes");
  }
}
