package org.isnad.ledger.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * A ledger as one SQLite file with a write-ahead log: many read while one writes, and a second
 * writer waits.
 */
public final class SqliteDatabase implements Database {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int READER_KIBIBYTES = 16 * 1024;
  private static final int WRITER_KIBIBYTES = 32 * 1024;

  /** Each thread that sorts for an index takes as much. */
  private static final int SORTER_KIBIBYTES = 24 * 1024;

  private static final int LOADER_KIBIBYTES = 56 * 1024;

  /** "ISND", written into the file so that no other program's database is taken for a ledger. */
  private static final int APPLICATION = 0x49534e44;

  private final Path file;
  private final Connections readers;
  private final Connections writers;
  private final Jdbi reader;
  private final Jdbi writer;

  private SqliteDatabase(Path file) {
    this.file = file;
    SQLiteDataSource reading = source(file, TransactionMode.DEFERRED, READER_KIBIBYTES);
    SQLiteDataSource writing = source(file, TransactionMode.IMMEDIATE, WRITER_KIBIBYTES);
    readers = new Connections(reading::getConnection);
    writers = new Connections(writing::getConnection);
    reader = Jdbi.create(readers);
    writer = Jdbi.create(writers);
  }

  /** Opens the ledger in this file, and makes it where there is none. */
  public static Database open(Path given) {
    Path file = SqliteFile.check(given);
    SqliteDatabase database = new SqliteDatabase(file);
    try {
      database.prepare();
      return database;
    } catch (JdbiException e) {
      database.close();
      throw new LedgerException("cannot open the ledger " + file + ": " + Causes.of(e), e);
    } catch (LedgerException e) {
      database.close();
      throw e;
    }
  }

  private void prepare() {
    if (!isCurrent()) {
      try (FileLock lock = FileLock.beside(file)) {
        lock.check();
        if (!isCurrent()) {
          make();
        }
      }
    }
    boolean areComplete = reader.withHandle(handle -> Indexes.areComplete(handle, Dialect.SQLITE));
    if (!areComplete) {
      writer.useTransaction(handle -> Indexes.complete(handle, Dialect.SQLITE));
    }
  }

  /**
   * Whether the tables are up to date; throws where they are another program's or a newer one's.
   */
  private boolean isCurrent() {
    if (!Files.exists(file)) {
      return false;
    }
    return reader.withHandle(
        handle -> {
          int application = number(handle, "pragma application_id");
          if (application != APPLICATION) {
            checkEmpty(handle);
            return false;
          }
          int version = number(handle, "pragma user_version");
          if (version > Schema.VERSION) {
            throw new LedgerException(
                "the ledger %s was written by a newer Isnad (its tables are of version %d, this one knows %d); update Isnad"
                    .formatted(file, version, Schema.VERSION));
          }
          if (!hasTable(handle, "entries")) {
            throw new LedgerException(
                "the ledger "
                    + file
                    + " was written by an Isnad before its first release; move it away and read the"
                    + " reports again");
          }
          return version == Schema.VERSION;
        });
  }

  private void checkEmpty(Handle handle) {
    int strangers =
        number(handle, "select count(*) from sqlite_schema")
            - (hasTable(handle, "flyway_schema_history")
                ? number(handle, "select count(*) from sqlite_schema")
                : 0);
    if (strangers != 0) {
      throw SqliteFile.noLedger(file);
    }
  }

  private static boolean hasTable(Handle handle, String name) {
    return handle
            .createQuery("select count(*) from sqlite_schema where name = :name")
            .bind("name", name)
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  private void make() {
    try (Handle handle = writer.open()) {
      handle.execute("pragma journal_mode = wal");
    }
    Schema.migrate(
        source(file, TransactionMode.IMMEDIATE, WRITER_KIBIBYTES), Dialect.SQLITE, file.toString());
    try (Handle handle = writer.open()) {
      handle.useTransaction(
          alone -> {
            Indexes.complete(alone, Dialect.SQLITE);
            alone.execute("pragma application_id = " + APPLICATION);
            alone.execute("pragma user_version = " + Schema.VERSION);
          });
    }
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  private static SQLiteDataSource source(Path file, TransactionMode mode, int cacheKibibytes) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    config.setCacheSize(-cacheKibibytes);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return reader.inTransaction(work::apply);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return writer.inTransaction(work::apply);
  }

  @Override
  public <T> T load(Function<Bulk, T> work) {
    SQLiteDataSource loading = source(file, TransactionMode.IMMEDIATE, LOADER_KIBIBYTES);
    loading.getConfig().setOpenMode(SQLiteOpenMode.NOMUTEX);
    try (Handle handle = Jdbi.create(loading).open()) {
      handle.execute("pragma threads = 2");
      handle.execute("pragma synchronous = normal");
      handle.begin();
      SqliteBulk bulk = new SqliteBulk(handle);
      try {
        Indexes.drop(handle, Dialect.SQLITE);
        T result = work.apply(bulk);
        bulk.rows().flush();
        handle.commit();
        return result;
      } finally {
        bulk.close();
        handle.execute("pragma cache_size = -" + SORTER_KIBIBYTES);
        handle.useTransaction(alone -> Indexes.complete(alone, Dialect.SQLITE));
        handle.execute("pragma wal_checkpoint(truncate)");
      }
    }
  }

  @Override
  public void scrub() {
    writer.useHandle(
        handle -> {
          handle.execute("pragma secure_delete = on");
          handle.execute("insert into words (words) values ('optimize')");
          handle.execute("vacuum");
          handle.execute("pragma wal_checkpoint(truncate)");
        });
  }

  @Override
  public void copyTo(Path target) {
    reader.useHandle(handle -> handle.execute("vacuum into ?", target.toString()));
  }

  @Override
  public void close() {
    writers.close();
    readers.close();
  }

  /** Durable at every pause. */
  private static final class SqliteBulk implements Bulk {
    private final Handle handle;
    private final StatementRows rows;

    SqliteBulk(Handle handle) {
      this.handle = handle;
      this.rows = new StatementRows(handle, Dialect.SQLITE);
    }

    @Override
    public Handle handle() {
      return handle;
    }

    @Override
    public Rows rows() {
      return rows;
    }

    @Override
    public void pause() {
      rows.flush();
      handle.commit();
      handle.begin();
    }

    void close() {
      rows.close();
      if (handle.isInTransaction()) {
        handle.rollback();
      }
    }
  }
}
