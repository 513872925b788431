package org.isnad.ledger;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.ledger.internal.Backups;
import org.isnad.ledger.internal.PostgresDatabase;
import org.isnad.ledger.internal.SqlLedger;
import org.isnad.ledger.internal.SqliteDatabase;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Verification;

/**
 * The append-only store of documents, claims, judgements and entities, and of what people do with
 * them. Several threads, and several processes, may use one ledger at once. Every method may throw
 * {@link LedgerException}.
 *
 * <p>Every report and every act is an entry of one log, chained by hash. The log's time never runs
 * backwards: an entry that comes with an earlier moment than the last one gets the last one's.
 */
public interface Ledger extends AutoCloseable {
  /**
   * Opens the ledger in this SQLite file, and makes it where there is none; its folder must exist.
   */
  static Ledger open(Path sqliteFile) {
    return new SqlLedger(SqliteDatabase.open(sqliteFile));
  }

  /**
   * Opens the ledger at an address: {@code jdbc:postgresql://HOST/DATABASE}, or the path of a
   * SQLite file. A database without tables gets them.
   */
  static Ledger open(String address) {
    return address.startsWith(PostgresDatabase.PREFIX)
        ? new SqlLedger(PostgresDatabase.open(address))
        : open(Path.of(address));
  }

  /**
   * Adds a report whole, or nothing where a document of its id is there already. Where its address
   * gave another document before, the claims of that one lose their standing, and keep their place.
   *
   * @param recorded the moment the ledger learns it all, also of the judgements
   */
  Stored store(Report report, Instant recorded);

  /** Adds a document without its bytes and all that was read from it; see the other method. */
  default Stored store(
      Document document,
      List<Claim> claims,
      List<Judgement> judgements,
      List<Entity> newEntities,
      Instant recorded) {
    Report report = new Report(Report.Source.of(document), claims, judgements, newEntities);
    return store(report, recorded);
  }

  /**
   * Adds very many reports, each whole or not at all, faster than one by one; questions are slow
   * meanwhile. A SQLite file keeps what it has where the loading is cut short; PostgreSQL keeps
   * nothing of it.
   *
   * @param recorded the moment of each
   * @return how many were new
   */
  long load(Iterator<Report> reports, Function<Report, Instant> recorded);

  /**
   * Adds what somebody does with what the ledger holds.
   *
   * @return the id of the entry
   */
  String record(Act act, Instant recorded);

  boolean contains(String documentId);

  /** Those of these documents that it has. */
  Set<String> known(Set<String> documentIds);

  /** How many entries it has. It grows with every one, so the same number is the same content. */
  long entries();

  /** The day the latest document was published, as far as the dates tell. */
  Optional<LocalDate> findLatestPublication();

  /**
   * All documents in order of publication, the undated first; those that were erased are missing.
   */
  List<Document> documents();

  /** The entities that reports made known, by id; those of a register are not in the ledger. */
  List<Entity> entities();

  /**
   * All claims in order of publication, then of document, then of place in it, also those that do
   * not count any more.
   */
  List<Claim> claims();

  /**
   * Opens a snapshot: what had been published by the end of one day and recorded by one moment.
   *
   * <p>A document counts as published on the last day its date can mean; one without a date is
   * always in.
   *
   * @param register the theatre's own entities; they go before the ledger's of the same id
   */
  LedgerView look(LocalDate trueOn, Instant knownBy, List<Entity> register);

  /** All of a snapshot at once; see {@link #look}. */
  default ClaimView view(LocalDate trueOn, Instant knownBy, List<Entity> register) {
    return look(trueOn, knownBy, register).all();
  }

  /**
   * Writes a copy of everything there is at this moment to a new file, while others go on reading
   * and writing: a SQLite file for a SQLite ledger, else the exported lines, packed.
   */
  void backup(Path file);

  /**
   * Makes a ledger from a backup.
   *
   * @param backup a file that {@link #backup} wrote, of either kind
   * @param address where the ledger is to be, as {@link #open(String)} takes it; there must be none
   */
  static void restore(Path backup, String address) {
    Backups.restore(backup, address);
  }

  /**
   * Writes the whole log as JSON lines, from which {@link #importFrom} makes the same ledger in
   * either kind of store, with the same ids and links.
   *
   * @return how many entries were written
   */
  long exportTo(OutputStream out);

  /**
   * Adds the entries of an exported ledger that this one does not have; it must be empty, or hold
   * the beginning of the same log. A line that was changed stops it.
   *
   * @return how many entries were new
   */
  long importFrom(InputStream in);

  /**
   * Walks the log and compares everything with its hashes: the chain, every document's bytes and
   * text, every claim, and that each quote stands where its claim says.
   */
  Verification verify();

  @Override
  void close();
}
