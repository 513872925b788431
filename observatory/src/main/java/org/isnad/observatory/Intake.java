package org.isnad.observatory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.claims.ClaimReader;
import org.isnad.claims.Lexicon;
import org.isnad.claims.Screening;
import org.isnad.entities.Resolution;
import org.isnad.entities.Resolver;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Report;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/** Leads new documents through claims and entities into the ledger. */
final class Intake {
  static final Taken NOTHING = new Taken(List.of(), 0);

  private final Theatre theatre;
  private final Ledger ledger;
  private final Resolver resolver;
  private final Clock clock;
  private final LanguageModels models;
  private final Consumer<String> progress;

  Intake(
      Theatre theatre,
      Ledger ledger,
      Resolver resolver,
      Clock clock,
      LanguageModels models,
      Consumer<String> progress) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.resolver = resolver;
    this.clock = clock;
    this.models = models;
    this.progress = progress;
  }

  /**
   * Stores each document with its bytes, claims and judgements; a document on which the reader
   * breaks is a problem of the reports.
   *
   * @param reports where the documents come from
   */
  Taken take(List<Document> documents, Reports reports) {
    ClaimReader reader = models.reader(theatre, progress);
    Lexicon lexicon = new Lexicon(theatre.register());
    List<Document> stored = new ArrayList<>();
    int claims = 0;
    int done = 0;
    try (Readings readings = new Readings(reader, lexicon, documents, reports::addProblem)) {
      for (Document document : documents) {
        Optional<List<Claim>> read = readings.next();
        done++;
        if (read.isPresent()) {
          store(document, read.get(), reports);
          stored.add(document);
          claims += read.get().size();
          tell(done, documents.size(), document, read.get());
        }
      }
    }
    return new Taken(stored, claims);
  }

  /** The documents that are in the ledger now, and how many claims they have. */
  record Taken(List<Document> documents, int claims) {}

  private void store(Document document, List<Claim> claims, Reports reports) {
    Resolution names = resolver.resolve(document, claims);
    Instant now = clock.instant();
    Report.Source source = reports.source(document, theatre.folder(), now);
    ledger.store(new Report(source, claims, names.judgements(), names.newEntities()), now);
    if (theatre.newReports().isReviewedFirst()) {
      Act.OfDocument held = new Act.OfDocument(document.id());
      ledger.record(new Act.Retraction(held, "theatre.yaml", Deeds.HELD), clock.instant());
    }
  }

  private void tell(int done, int all, Document document, List<Claim> claims) {
    progress.accept(
        "[%d/%d] %s: %s".formatted(done, all, document.file(), outcome(document, claims)));
  }

  private static String outcome(Document document, List<Claim> claims) {
    return claims.isEmpty() && !Screening.passes(document)
        ? "no claims; it hardly speaks of conflict"
        : "%d claims".formatted(claims.size());
  }
}
