package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.LedgerEntry;
import org.isnad.model.Standing;

/**
 * The last entry of a ledger that changed what a view of it holds. Notes, accepted claims and the
 * like do not: what was drawn before them can be shown after them.
 */
final class LastChange {
  /** Kinds of entries that a view knows nothing of. */
  private static final Set<String> INERT = Set.of("note", "undoing", "issue", "setting");

  private static final int MOST_LOOKED_AT = 500;

  private long seen = -1;
  private long change;

  /** Its number; it grows, so the same number is the same content. */
  synchronized long number(Ledger ledger) {
    long now = ledger.entries();
    if (now != seen) {
      change = seen < 0 || now - seen > MOST_LOOKED_AT ? now : lastBehind(ledger, seen);
      seen = now;
    }
    return change;
  }

  private long lastBehind(Ledger ledger, long number) {
    LedgerView view = ledger.look(LocalDate.MAX, Instant.MAX, List.of());
    long last = change;
    for (LedgerEntry entry : view.entriesBehind(number, MOST_LOOKED_AT)) {
      if (isChange(entry, view)) {
        last = entry.number();
      }
    }
    return last;
  }

  private static boolean isChange(LedgerEntry entry, LedgerView view) {
    if (!entry.kind().equals("review")) {
      return !INERT.contains(entry.kind());
    }
    Optional<String> claim = entry.target();
    return claim
        .map(id -> view.standings(List.of(id)).get(id))
        .filter(standing -> standing != Standing.CURRENT)
        .isPresent();
  }
}
