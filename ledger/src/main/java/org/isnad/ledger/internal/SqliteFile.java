package org.isnad.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger as one SQLite file with a write-ahead log: many read while one writes, and a second
 * writer waits.
 */
public final class SqliteFile {
  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private SqliteFile() {}

  /** See {@link Ledger#open}. */
  public static Ledger open(Path given) {
    Path file = given.toAbsolutePath().normalize();
    checkFolder(file);
    checkFile(file);
    Jdbi writer = connect(file, TransactionMode.IMMEDIATE);
    Jdbi reader = connect(file, TransactionMode.DEFERRED);
    try {
      prepare(writer, file);
      Handle anchor =
          reader.open(); // while one connection is open, the log is not folded in and begun anew
      return new JdbiLedger(file.toString(), reader, writer, anchor::close);
    } catch (JdbiException e) {
      throw new LedgerException("cannot open the ledger " + file + ": " + JdbiLedger.cause(e), e);
    }
  }

  private static void prepare(Jdbi writer, Path file) {
    try (Handle handle = writer.open()) {
      SqliteMigrations.check(
          handle, file); // before anything is changed in what may be another program's file
      handle.execute("pragma journal_mode = wal");
      handle.useTransaction(alone -> SqliteMigrations.run(alone, file));
    }
  }

  private static Jdbi connect(Path file, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return Jdbi.create(source);
  }

  private static void checkFolder(Path file) {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new LedgerException("the ledger " + file + " is a folder; name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      throw new LedgerException(
          "the ledger " + file + " has no folder to lie in; make the folder " + folder + " first");
    }
    if (!Files.isWritable(folder)) {
      throw new LedgerException(
          "the ledger "
              + file
              + " cannot be kept: the folder "
              + folder
              + " is not writable; give yourself the right"
              + " to write there, or choose another folder");
    }
  }

  private static void checkFile(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      throw new LedgerException(
          "the ledger "
              + file
              + " may not be read and written by you; give yourself the right to do both");
    }
    byte[] start = start(file);
    if (start.length > 0 && !Arrays.equals(start, HEADER)) {
      throw SqliteMigrations.noLedger(file);
    }
  }

  private static byte[] start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER.length);
    } catch (IOException e) {
      throw new LedgerException("the ledger " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
