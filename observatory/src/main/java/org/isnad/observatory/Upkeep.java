package org.isnad.observatory;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Act;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.LedgerEntry;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Standing;
import org.isnad.model.Verification;

/** What keeps a ledger sound: acts on it, its history, its check, and its copies. */
public final class Upkeep {
  private final Ledger ledger;
  private final Clock clock;

  Upkeep(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Records what somebody does with what the ledger holds; gives the entry's id. */
  public String record(Act act) {
    return guard(() -> ledger.record(act, clock.instant()));
  }

  /** The entries about a claim, a document, a source or a setting, oldest first. */
  public List<LedgerEntry> history(String target) {
    return guard(() -> ledger.look(LocalDate.MAX, Instant.MAX, List.of()).history(target));
  }

  /** The entries behind a number of the log, oldest first. */
  public List<LedgerEntry> entriesBehind(long number, int most) {
    return guard(
        () -> ledger.look(LocalDate.MAX, Instant.MAX, List.of()).entriesBehind(number, most));
  }

  /**
   * What became of the claims of an earlier view: those that do not count any more, with how they
   * stand now. A past briefing that rests on one of them says so.
   */
  public Map<ResolvedClaim, Standing> changesSince(ClaimView view) {
    List<String> ids = view.claims().stream().map(c -> c.claim().id()).toList();
    Map<String, Standing> now =
        guard(() -> ledger.look(LocalDate.MAX, Instant.MAX, List.of()).standings(ids));
    return view.claims().stream()
        .filter(c -> now.getOrDefault(c.claim().id(), Standing.ERASED) != Standing.CURRENT)
        .collect(
            Collectors.toMap(
                claim -> claim, claim -> now.getOrDefault(claim.claim().id(), Standing.ERASED)));
  }

  /**
   * The id of a report.
   *
   * @param named its id, or the name of its file
   * @throws TheatreException where no report is named so, or more than one
   */
  public String reportId(String named) {
    if (guard(() -> ledger.contains(named))) {
      return named;
    }
    List<String> ids =
        guard(ledger::documents).stream()
            .filter(document -> document.file().equals(named))
            .map(Document::id)
            .toList();
    if (ids.size() == 1) {
      return ids.getFirst();
    }
    throw new TheatreException(
        ids.isEmpty()
            ? "the ledger has no report “" + named + "”; give its id or the name of its file"
            : "“%s” is the file of %d reports; give the id of one: %s"
                .formatted(named, ids.size(), String.join(", ", ids)));
  }

  /** Compares the ledger with its hashes. */
  public Verification verify() {
    return guard(ledger::verify);
  }

  /** Writes a copy of the ledger to a new file, while others go on reading and writing. */
  public void backup(Path file) {
    guard(
        () -> {
          ledger.backup(file);
          return file;
        });
  }

  /** Writes the whole ledger as JSON lines; gives the number of entries. */
  public long exportTo(OutputStream out) {
    return guard(() -> ledger.exportTo(out));
  }

  /** Adds the entries of an exported ledger; gives how many were new. */
  public long importFrom(InputStream in) {
    return guard(() -> ledger.importFrom(in));
  }

  /**
   * Makes a ledger from a backup.
   *
   * @param address a file that is not there, or the address of an empty PostgreSQL database
   */
  public static void restore(Path backup, String address) {
    guard(
        () -> {
          Ledger.restore(backup, address);
          return backup;
        });
  }

  private static <T> T guard(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (LedgerException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }
}
