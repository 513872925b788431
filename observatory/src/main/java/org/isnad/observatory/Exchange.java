package org.isnad.observatory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.entities.IdentityLog;
import org.isnad.entities.Merging;
import org.isnad.entities.Resolver;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.Incoming;
import org.isnad.exchange.Outgoing;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Act;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Grade;
import org.isnad.model.Source;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;

/** A theatre's claims in the field's own forms, out and in. */
public final class Exchange {
  private static final String RECORD = "import ";

  private final Theatre theatre;
  private final Ledger ledger;
  private final PastKnowledge knowledge;
  private final Supplier<Resolver> resolver;
  private final Clock clock;

  Exchange(
      Theatre theatre,
      Ledger ledger,
      PastKnowledge knowledge,
      Supplier<Resolver> resolver,
      Clock clock) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.knowledge = knowledge;
    this.resolver = resolver;
    this.clock = clock;
  }

  /** What the theatre's owner thought of its sources by a moment, by all their names. */
  public Map<String, Grade> grades(Instant knownBy) {
    Map<String, Grade> grades = new HashMap<>();
    for (Source source : knowledge.by(knownBy).sources()) {
      source
          .grade()
          .ifPresent(
              grade -> {
                grades.put(source.name(), grade);
                source.aliases().forEach(alias -> grades.put(alias, grade));
              });
    }
    return grades;
  }

  /** What was written. */
  public record Written(long things, long leftOut) {}

  /**
   * Writes what a view holds, some documents at a time.
   *
   * @param knownBy the moment of recording
   * @param out where to; left open
   * @param progress is told how far it is
   */
  public Written write(
      Format format,
      ExportOptions options,
      Instant knownBy,
      OutputStream out,
      Consumer<String> progress)
      throws IOException {
    List<Entity> register = knowledge.by(knownBy).register();
    LedgerView seen = ledger.look(options.asOf(), knownBy, register);
    Merging merging = new Merging(IdentityLog.of(seen.identities()));
    List<Entity> known = new ArrayList<>(register);
    known.addAll(ledger.entities());
    Exporter exporter = Outgoing.to(format, options.with(Outlines.of(merging.of(known))), out);
    try {
      seen.walk(
          page -> {
            add(exporter, merging.of(page));
            progress.accept("%s: %d written".formatted(format, exporter.written()));
          });
    } catch (LedgerException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    exporter.finish();
    return new Written(exporter.written(), exporter.leftOut());
  }

  private static void add(Exporter exporter, ClaimView page) {
    try {
      exporter.add(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a foreign file into the ledger: each row whole or not at all, the rest goes on. The same
   * row twice is one; a changed row is a newer version of it; what its source took back is
   * retracted.
   *
   * @param progress is told how far it is
   * @throws TheatreException where the file cannot be read as a whole
   */
  public ImportSummary read(Path file, ImportOptions options, Consumer<String> progress) {
    try (Incoming rows = Incoming.open(file, options)) {
      new TheatreRecord(ledger, clock).write(theatre);
      List<Entity> known = new ArrayList<>(theatre.register());
      known.addAll(ledger.entities());
      ImportedReports reports =
          new ImportedReports(rows, ledger, new ImportedNames(resolver, known), clock, progress);
      long stored = reports.store();
      long withdrawn = new Withdrawals(ledger, clock).take(reports.withdrawn());
      ImportSummary summary =
          new ImportSummary(
              rows.format(),
              stored,
              reports.claims(),
              reports.alreadyThere(),
              withdrawn,
              reports.problems());
      record(file, options, summary);
      return summary;
    } catch (ExchangeException | LedgerException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new TheatreException(file + " cannot be closed (" + e.getMessage() + ")", e);
    }
  }

  /** What is on record of the last import of a file of this name. */
  public Optional<String> findRecord(String file) {
    return ledger.look(LocalDate.MAX, Instant.MAX, List.of()).findSetting(RECORD + file);
  }

  /** What was imported from where, when it was fetched and under which terms, for the history. */
  private void record(Path file, ImportOptions options, ImportSummary summary) {
    if (summary.rows() + summary.withdrawn() == 0) {
      return;
    }
    String name = RECORD + file.getFileName();
    String value =
        "format: %s%nsource: %s%naccessed: %s%nfilters: %s%nrows: %d%nalready there: %d%nwithdrawn: %d%nrefused: %d%nterms: %s%n"
            .formatted(
                summary.format(),
                options.source().orElse(summary.format().word()),
                options.accessed(),
                options.filters().orElse("none stated"),
                summary.rows(),
                summary.alreadyThere(),
                summary.withdrawn(),
                summary.problems().size(),
                summary.format().terms());
    ledger.record(
        new Act.Setting(name, value, "exchange", "a foreign file was imported"), clock.instant());
  }
}
