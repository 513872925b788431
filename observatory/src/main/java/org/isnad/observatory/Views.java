package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.entities.IdentityLog;
import org.isnad.entities.Merging;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;

/**
 * Views of a ledger by day, cut from one reading of it: a day's view is what of the whole had been
 * published by then. Who asks for one day reads no further than that day; who asks for a later one
 * besides has it all read, so that a walk over many days reads twice at most.
 */
final class Views {
  /** One for all that is known, one for an earlier moment beside it. */
  private static final int MOST = 2;

  private final Ledger ledger;
  private final PastKnowledge knowledge;
  private final LastChange lastChange;

  /** The one asked for last comes last. */
  private final List<Reading> kept = new ArrayList<>(MOST + 1);

  Views(Ledger ledger, PastKnowledge knowledge, LastChange lastChange) {
    this.ledger = ledger;
    this.knowledge = knowledge;
    this.lastChange = lastChange;
  }

  /**
   * What makes two readings the same.
   *
   * @param entry the last one that the reading knows
   * @param change the last one that changed anything: an erasure reaches into every reading
   * @param register the theatre's own entities by that moment
   */
  private record State(long entry, long change, List<Entity> register) {}

  private record Reading(State state, ClaimView whole) {}

  /** What had been published by a day and recorded by a moment, each entity under one name. */
  synchronized ClaimView get(LocalDate day, Instant knownBy) {
    long change = lastChange.number(ledger);
    long entry = Math.min(change, ledger.look(day, knownBy, List.of()).lastEntry());
    List<Entity> register = knowledge.by(knownBy).register();
    State state = new State(entry, change, register);
    Optional<Reading> known = kept.stream().filter(r -> r.state().equals(state)).findFirst();
    Reading reading =
        known
            .filter(r -> !r.whole().trueOn().isBefore(day))
            .orElseGet(
                () ->
                    new Reading(
                        state, read(known.map(r -> LocalDate.MAX).orElse(day), knownBy, register)));
    keep(reading);
    return reading.whole().publishedBy(day, knownBy);
  }

  private ClaimView read(LocalDate until, Instant knownBy, List<Entity> register) {
    LedgerView seen = ledger.look(until, knownBy, register);
    return new Merging(IdentityLog.of(seen.identities())).of(seen.all());
  }

  private void keep(Reading reading) {
    State state = reading.state();
    kept.removeIf(r -> r.state().change() != state.change() || r.state().equals(state));
    kept.add(reading);
    if (kept.size() > MOST) {
      kept.removeFirst();
    }
  }
}
