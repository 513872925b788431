package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;

/**
 * A running total of the dead beside the single events of its days. Totals are never added up.
 *
 * @param total the claim of the total
 * @param from its first day, where it is told
 * @param to its last day
 * @param killed how many it counts
 * @param events claims of single events in those days with their dead, one for each event
 * @param eventsTogether what those events come to
 * @param fit how the two stand
 */
public record Toll(
    ResolvedClaim total,
    Optional<LocalDate> from,
    LocalDate to,
    Range killed,
    List<ResolvedClaim> events,
    Range eventsTogether,
    Fit fit) {
  public Toll {
    events = List.copyOf(events);
  }

  /** How a total stands to its events. */
  public enum Fit {
    /** The events leave dead over that no report told singly. */
    EVENTS_ARE_FEWER,
    /** The events can come to the total. */
    FITS,
    /** The events have more dead than the total: they do not add up. */
    EVENTS_ARE_MORE,
    /** No event of those days tells its dead. */
    NO_EVENTS;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
