package org.isnad.observatory;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.entities.Resolution;
import org.isnad.exchange.Imported;
import org.isnad.exchange.Incoming;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.ledger.Report;
import org.isnad.ledger.Stored;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.Obtained;

/** Imported rows as reports for the ledger, one by one; only those that it does not have. */
final class ImportedReports implements Iterator<Report> {
  /** From so many new rows on, the ledger loads them in bulk. */
  private static final int FEW = 1000;

  private static final int AT_ONCE = 250;
  private static final int BAR = 20;
  private static final int PER_CENT = 100;

  private final Incoming rows;
  private final Ledger ledger;
  private final LedgerView now;
  private final ImportedNames names;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Deque<Report> ready = new ArrayDeque<>();
  private final Set<String> withdrawn = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> own = new HashSet<>();
  private long read;
  private long claims;
  private long alreadyThere;

  ImportedReports(
      Incoming rows, Ledger ledger, ImportedNames names, Clock clock, Consumer<String> progress) {
    this.rows = rows;
    this.ledger = ledger;
    this.now = ledger.look(LocalDate.MAX, Instant.MAX, List.of());
    this.names = names;
    this.clock = clock;
    this.progress = progress;
  }

  /** Stores all; gives the number of rows that were new. */
  long store() {
    List<Report> first = new ArrayList<>();
    while (first.size() < FEW && hasNext()) {
      first.add(next());
    }
    if (first.size() < FEW) {
      return first.stream()
          .filter(report -> ledger.store(report, clock.instant()) == Stored.NEW)
          .count();
    }
    ready.addAll(first);
    return ledger.load(this, report -> clock.instant());
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      takeNext();
    }
    return !ready.isEmpty();
  }

  /** The ledger is asked for many rows at once whether it has them. */
  private void takeNext() {
    List<Imported> next = new ArrayList<>(AT_ONCE);
    Set<String> ids = new HashSet<>();
    while (next.size() < AT_ONCE && rows.hasNext()) {
      Imported imported = rows.next();
      next.add(imported);
      if (imported instanceof Imported.Row row) {
        ids.add(row.document().id());
      }
    }
    Set<String> known = ledger.known(ids);
    next.forEach(imported -> take(imported, known));
    read += next.size();
    progress.accept("%s %s, %d rows".formatted(rows.format(), bar(rows.share()), read));
  }

  /** How much of the whole is done, to be seen and to be read. */
  static String bar(double share) {
    int done = (int) (share * BAR);
    return "[%s%s] %d %%"
        .formatted("#".repeat(done), "-".repeat(BAR - done), (int) (share * PER_CENT));
  }

  @Override
  public Report next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all rows were read");
    }
    return ready.remove();
  }

  private void take(Imported imported, Set<String> known) {
    switch (imported) {
      case Imported.Refused refused -> problems.add(refused.problem());
      case Imported.Withdrawn gone -> withdrawn.add(gone.address());
      case Imported.Row row -> take(row, known.contains(row.document().id()));
    }
  }

  private void take(Imported.Row row, boolean isKnown) {
    if (isKnown || !own.add(row.document().id()) || areClaimsKnown(row)) {
      alreadyThere++;
      return;
    }
    Instant moment = clock.instant();
    Resolution resolution = names.resolve(row, moment);
    byte[] bytes = row.document().text().getBytes(StandardCharsets.UTF_8);
    Report.Source source =
        new Report.Source(
            row.document(),
            Optional.of(bytes).filter(b -> ClaimId.hash(b).equals(row.document().id())),
            Optional.of(new Obtained(row.address(), moment)));
    claims += row.claims().size();
    ready.add(new Report(source, row.claims(), resolution.judgements(), resolution.newEntities()));
  }

  /** Claims that came with ids of their own may be in the ledger with the report they are from. */
  private boolean areClaimsKnown(Imported.Row row) {
    if (row.address().isPresent()) {
      return false;
    }
    List<String> foreign = row.claims().stream().map(Claim::id).toList();
    return !foreign.isEmpty() && now.standings(foreign).size() == foreign.size();
  }

  Set<String> withdrawn() {
    return withdrawn;
  }

  List<String> problems() {
    return problems;
  }

  long claims() {
    return claims;
  }

  long alreadyThere() {
    return alreadyThere;
  }
}
