package org.isnad.ledger.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerView;
import org.isnad.ledger.Report;
import org.isnad.ledger.Stored;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Verification;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The ledger on a database whose tables are there. */
public final class SqlLedger implements Ledger {
  private final Database database;
  private final Map<Integer, String> names = EntityNames.memory();

  public SqlLedger(Database database) {
    this.database = database;
  }

  @Override
  public Stored store(Report report, Instant recorded) {
    EncodedReport encoded = EncodedReport.of(report, dialect()::words);
    return write(
        handle ->
            withRows(handle, rows -> new ReportWriter(handle, rows).write(encoded, recorded)));
  }

  @Override
  public long load(Iterator<Report> reports, Function<Report, Instant> recorded) {
    return guard("write to", () -> database.load(bulk -> new Loading(bulk, recorded).run(reports)));
  }

  @Override
  public String record(Act act, Instant recorded) {
    String id =
        write(
            handle ->
                withRows(
                    handle, rows -> new ActWriter(handle, rows, dialect()).write(act, recorded)));
    if (act instanceof Act.Erasure) {
      guard(
          "clean",
          () -> {
            database.scrub();
            return id;
          });
    }
    return id;
  }

  private <T> T withRows(Handle handle, Function<Rows, T> work) {
    StatementRows rows = new StatementRows(handle, dialect());
    try {
      T result = work.apply(rows);
      rows.flush();
      return result;
    } finally {
      rows.close();
    }
  }

  @Override
  public boolean contains(String documentId) {
    return read(handle -> Numbers.find(handle, "documents", "id", documentId).isPresent());
  }

  @Override
  public Set<String> known(Set<String> documentIds) {
    if (documentIds.isEmpty()) {
      return Set.of();
    }
    return read(
        handle ->
            handle
                .createQuery("select id from documents where id in (<ids>)")
                .bindList("ids", List.copyOf(documentIds))
                .mapTo(String.class)
                .set());
  }

  @Override
  public long entries() {
    return read(
        handle ->
            handle
                .createQuery("select coalesce(max(number), 0) from entries")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public Optional<LocalDate> findLatestPublication() {
    return read(
        handle ->
            handle
                .createQuery(
                    "select published from documents where published > :undated"
                        + " order by published desc limit 1")
                .bind("undated", Times.FIRST_DAY)
                .mapTo(Long.class)
                .findFirst()
                .map(LocalDate::ofEpochDay));
  }

  @Override
  public List<Document> documents() {
    return read(handle -> new Documents(handle, everything(handle)).list());
  }

  @Override
  public List<Entity> entities() {
    return read(handle -> Entities.learned(handle, Integer.MAX_VALUE));
  }

  @Override
  public List<Claim> claims() {
    return new SqlView(this, read(SqlLedger::everything), Map.of()).claimsByPublication();
  }

  private static Snapshot everything(Handle handle) {
    return Snapshot.open(handle, LocalDate.MAX, Instant.MAX);
  }

  @Override
  public LedgerView look(LocalDate trueOn, Instant knownBy, List<Entity> register) {
    Map<String, Entity> byId = new TreeMap<>();
    register.forEach(entity -> byId.put(entity.id(), entity));
    return new SqlView(this, read(handle -> Snapshot.open(handle, trueOn, knownBy)), byId);
  }

  @Override
  public void backup(Path file) {
    guard(
        "back up",
        () -> {
          Backups.write(database, file, this::exportTo);
          return file;
        });
  }

  @Override
  public long exportTo(OutputStream out) {
    return read(handle -> new Exporter(handle, out).run());
  }

  @Override
  public long importFrom(InputStream in) {
    return guard("write to", () -> database.load(bulk -> new Importer(bulk, dialect()).run(in)));
  }

  @Override
  public Verification verify() {
    return read(handle -> new Verifier(handle).run());
  }

  @Override
  public void close() {
    database.close();
  }

  Dialect dialect() {
    return database.dialect();
  }

  /** The ids of entities by number, as far as they were asked for. */
  Map<Integer, String> knownNames() {
    return names;
  }

  <T> T read(Function<Handle, T> work) {
    return guard("read", () -> database.read(work));
  }

  private <T> T write(Function<Handle, T> work) {
    return guard("write to", () -> database.write(work));
  }

  private <T> T guard(String verb, java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      String outcome = verb.equals("write to") ? "; nothing was stored" : "";
      throw new LedgerException(
          "cannot %s the ledger %s%s: %s".formatted(verb, database.name(), outcome, Causes.of(e)),
          e);
    }
  }
}
