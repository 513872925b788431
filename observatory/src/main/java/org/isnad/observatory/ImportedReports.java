package org.isnad.observatory;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  private static final int STEP = 500;

  private final Incoming rows;
  private final Ledger ledger;
  private final LedgerView now;
  private final ImportedNames names;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Deque<Report> ready = new ArrayDeque<>();
  private final Set<String> withdrawn = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> own = new java.util.HashSet<>();
  private long read;
  private long claims;
  private long alreadyThere;

  ImportedReports(
      Incoming rows, Ledger ledger, ImportedNames names, Clock clock, Consumer<String> progress) {
    this.rows = rows;
    this.ledger = ledger;
    this.now = ledger.look(java.time.LocalDate.MAX, Instant.MAX, List.of());
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
      take(rows.next());
      if (++read % STEP == 0) {
        progress.accept("%s: %d rows".formatted(rows.format(), read));
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Report next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all rows were read");
    }
    return ready.remove();
  }

  private void take(Imported imported) {
    switch (imported) {
      case Imported.Refused refused -> problems.add(refused.problem());
      case Imported.Withdrawn gone -> withdrawn.add(gone.address());
      case Imported.Row row -> take(row);
    }
  }

  private void take(Imported.Row row) {
    boolean isKnown = !own.add(row.document().id()) || isInLedger(row);
    if (isKnown) {
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
  private boolean isInLedger(Imported.Row row) {
    if (ledger.contains(row.document().id())) {
      return true;
    }
    List<String> foreign =
        row.claims().stream().filter(c -> c.rule().startsWith("jsonl-")).map(Claim::id).toList();
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
