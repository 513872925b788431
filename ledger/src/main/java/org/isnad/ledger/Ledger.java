package org.isnad.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/** The append-only store of what was read and decided. Nothing in it is ever changed. */
public interface Ledger extends AutoCloseable {
  /** Opens the ledger in a file, making it where there is none. */
  static Ledger open(Path file) {
    return SqliteLedger.open(file);
  }

  /**
   * Stores a document with all that was drawn from it, whole or not at all; the same document twice
   * adds nothing.
   */
  Stored store(
      Document document,
      List<Claim> claims,
      List<Judgement> judgements,
      List<Entity> newEntities,
      Instant recorded);

  boolean contains(String documentId);

  /** All documents in order of file name. */
  List<Document> documents();

  /** The entities that reports made known, in order of id. */
  List<Entity> entities();

  /** All claims in order of document and place in it. */
  List<Claim> claims();

  /** What had been published by a day and recorded by a moment, with its names resolved. */
  ClaimView view(LocalDate trueOn, Instant knownBy, List<Entity> register);

  @Override
  void close();
}
