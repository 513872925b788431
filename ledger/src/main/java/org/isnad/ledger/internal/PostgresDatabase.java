package org.isnad.ledger.internal;

import java.nio.file.Path;
import java.util.function.Function;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A ledger in a PostgreSQL database, in the first schema of the user's search path. Its writers
 * take turns, so that the log has one order.
 */
public final class PostgresDatabase implements Database {
  public static final String PREFIX = "jdbc:postgresql:";

  /** "ISND": the lock that a writer holds. */
  private static final int LOCK = 0x49534e44;

  private final String name;
  private final PGSimpleDataSource source = new PGSimpleDataSource();
  private final Connections connections;
  private final Jdbi jdbi;

  private PostgresDatabase(String address) {
    name = address.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    try {
      source.setUrl(address);
    } catch (IllegalArgumentException e) {
      throw new LedgerException(
          "cannot open the ledger "
              + name
              + ": that is no address; write jdbc:postgresql://HOST/DATABASE?user=NAME",
          e);
    }
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("isnad");
    connections = new Connections(source::getConnection);
    jdbi = Jdbi.create(connections);
  }

  /** Opens the ledger in this database, and makes its tables where there are none. */
  public static Database open(String address) {
    PostgresDatabase database = new PostgresDatabase(address);
    try {
      database.prepare();
      return database;
    } catch (JdbiException e) {
      database.close();
      throw new LedgerException(
          "cannot open the ledger "
              + database.name
              + ": "
              + Causes.of(e)
              + "; the password may stand in PGPASSWORD or in the file .pgpass",
          e);
    } catch (LedgerException e) {
      database.close();
      throw e;
    }
  }

  private void prepare() {
    int version = version();
    if (version > Schema.VERSION) {
      throw new LedgerException(
          "the ledger %s was written by a newer Isnad (its tables are of version %d, this one knows %d); update Isnad"
              .formatted(name, version, Schema.VERSION));
    }
    if (version < Schema.VERSION) {
      Schema.migrate(source, Dialect.POSTGRESQL, name);
    }
    if (!jdbi.withHandle(handle -> Indexes.areComplete(handle, Dialect.POSTGRESQL))) {
      jdbi.useTransaction(handle -> Indexes.complete(handle, Dialect.POSTGRESQL));
    }
  }

  private int version() {
    return jdbi.withHandle(
        handle -> {
          boolean isThere =
              handle
                  .createQuery("select to_regclass('flyway_schema_history') is not null")
                  .mapTo(Boolean.class)
                  .one();
          return isThere
              ? handle
                  .createQuery(
                      "select coalesce(max(version::integer), 0) from flyway_schema_history where"
                          + " success")
                  .mapTo(Integer.class)
                  .one()
              : 0;
        });
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return jdbi.inTransaction(work::apply);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute("select pg_advisory_xact_lock(?)", LOCK);
          return work.apply(handle);
        });
  }

  @Override
  public <T> T load(Function<Bulk, T> work) {
    return write(
        handle -> {
          handle.execute("set local maintenance_work_mem = '160MB'");
          Indexes.drop(handle, Dialect.POSTGRESQL);
          PostgresBulk bulk = new PostgresBulk(handle, new CopyRows(handle));
          try {
            T result = work.apply(bulk);
            bulk.rows().flush();
            Indexes.complete(handle, Dialect.POSTGRESQL);
            handle.execute("analyze");
            return result;
          } finally {
            bulk.rows().close();
          }
        });
  }

  @Override
  public void scrub() {
    jdbi.useHandle(handle -> handle.execute("vacuum texts, claims, words"));
  }

  @Override
  public void copyTo(Path file) {
    throw new UnsupportedOperationException("a PostgreSQL ledger is not a file");
  }

  @Override
  public void close() {
    connections.close();
  }

  /** All of it in one transaction, so that nobody sees the tables without their indexes. */
  private record PostgresBulk(Handle handle, Rows rows) implements Bulk {
    @Override
    public void pause() {
      rows.flush();
    }
  }
}
