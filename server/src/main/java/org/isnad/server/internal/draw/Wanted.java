package org.isnad.server.internal.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Outline;
import org.isnad.server.internal.show.Section;

/**
 * What a map shows beside who holds what.
 *
 * @param day the day that ages are reckoned from; no colour fades by age where it is absent
 * @param events what happened of late
 * @param outlines by id, of places that are told by a distance
 * @param hidden the layers that are not shown
 * @param section the part of the map that is shown
 */
public record Wanted(
    Optional<LocalDate> day,
    List<EventsAt> events,
    Map<String, Outline> outlines,
    Set<String> hidden,
    Section section) {
  static final Wanted NOTHING =
      new Wanted(Optional.empty(), List.of(), Map.of(), Set.of(), Section.WHOLE);

  public Wanted {
    events = List.copyOf(events);
    outlines = Map.copyOf(outlines);
    hidden = Set.copyOf(hidden);
  }
}
