package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.entities.IdentityLog;
import org.isnad.entities.Merging;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.ClaimView;

/**
 * Views of a ledger by day, cut from one reading of it: a day's view is what of the whole had been
 * published by then. Who asks for one day reads no further than that day; who asks for a later one
 * besides has it all read, so that a walk over many days reads twice at most.
 */
final class Views {
  /** One for all that is known, one for an earlier moment beside it. */
  private static final int MOST = 2;

  private final Ledger ledger;
  private final Theatre theatre;
  private final LastChange lastChange;
  private final Map<Key, ClaimView> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  Views(Ledger ledger, Theatre theatre, LastChange lastChange) {
    this.ledger = ledger;
    this.theatre = theatre;
    this.lastChange = lastChange;
  }

  /**
   * What makes two readings the same.
   *
   * @param entry the last one that the reading knows
   * @param change the last one that changed anything: an erasure reaches into every reading
   */
  private record Key(long entry, long change) {}

  /** What had been published by a day and recorded by a moment, each entity under one name. */
  synchronized ClaimView get(LocalDate day, Instant knownBy) {
    long change = lastChange.number(ledger);
    long entry = ledger.look(day, knownBy, theatre.register()).lastEntry();
    Key key = new Key(Math.min(entry, change), change);
    ClaimView whole = kept.get(key);
    if (whole == null || whole.trueOn().isBefore(day)) {
      whole = read(whole == null ? day : LocalDate.MAX, knownBy);
      keep(key, whole);
    }
    return Objects.requireNonNull(whole, "was just read").publishedBy(day, knownBy);
  }

  private ClaimView read(LocalDate until, Instant knownBy) {
    LedgerView seen = ledger.look(until, knownBy, theatre.register());
    return new Merging(IdentityLog.of(seen.identities())).of(seen.all());
  }

  private void keep(Key key, ClaimView whole) {
    kept.keySet().removeIf(k -> k.change() != key.change());
    kept.put(key, whole);
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
