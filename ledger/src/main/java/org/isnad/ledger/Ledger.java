package org.isnad.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.internal.SqliteFile;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/**
 * The append-only store of documents, claims, judgements and entities. Several threads, and several
 * processes with the same file, may use it at once. Every method may throw {@link LedgerException}.
 */
public interface Ledger extends AutoCloseable {
  /** Opens the ledger in this file, and makes it where there is none; its folder must exist. */
  static Ledger open(Path sqliteFile) {
    return SqliteFile.open(sqliteFile);
  }

  /**
   * Adds a document and all that was read from it, or nothing where a document of this id is there
   * already.
   *
   * @param document the report
   * @param claims what it says; each names this document
   * @param judgements what its names stand for; they may also judge anew the names of earlier
   *     documents
   * @param newEntities what it made known; an id that the ledger has keeps its first description
   * @param recorded the moment the ledger learns it all, also of the judgements
   */
  Stored store(
      Document document,
      List<Claim> claims,
      List<Judgement> judgements,
      List<Entity> newEntities,
      Instant recorded);

  boolean contains(String documentId);

  /** How many entries it has. It grows with every one, so the same number is the same content. */
  long entries();

  /** The day the latest document was published, as far as the dates tell. */
  Optional<LocalDate> findLatestPublication();

  /** All documents in order of publication, the undated first. */
  List<Document> documents();

  /** The entities that reports made known, by id; those of a register are not in the ledger. */
  List<Entity> entities();

  /** All claims in order of publication, then of document, then of place in it. */
  List<Claim> claims();

  /**
   * What had been published by the end of one day and recorded by one moment.
   *
   * <p>A document counts as published on the last day its date can mean; one without a date is
   * always in. A name stands for the entity of its latest judgement that says the same; a later
   * judgement that it is different or unsure takes that back.
   *
   * @param register the theatre's own entities; they go before the ledger's of the same id
   */
  ClaimView view(LocalDate trueOn, Instant knownBy, List<Entity> register);

  @Override
  void close();
}
