package org.isnad.ledger.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;

/**
 * Copies of a whole ledger in one file: a SQLite ledger gives a SQLite file, a PostgreSQL ledger
 * its exported lines, packed. A file is whole or it is not there: it gets its name last.
 */
public final class Backups {
  private Backups() {}

  static void write(
      Database database, Path file, java.util.function.Consumer<OutputStream> export) {
    Path target = file.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw new LedgerException(target + " is there already; give the backup another name");
    }
    needFolder(target);
    Path part = partOf(target);
    try {
      Files.deleteIfExists(part);
      if (database.dialect() == Dialect.SQLITE) {
        database.copyTo(part);
      } else {
        try (OutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
          export.accept(out);
        }
      }
      settle(part, target);
    } catch (IOException e) {
      throw new LedgerException(
          "cannot write the backup " + target + ": " + e.getMessage() + "; choose another place",
          e);
    } finally {
      remove(part);
    }
  }

  private static void needFolder(Path target) {
    Path folder = Objects.requireNonNullElse(target.getParent(), target);
    if (!Files.isDirectory(folder)) {
      throw new LedgerException("there is no folder " + folder + "; make it first");
    }
  }

  private static Path partOf(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new LedgerException("cannot take away the unfinished file " + part, e);
    }
  }

  /** Sees to it that the file's bytes are on the disk before its name says that it is whole. */
  private static void settle(Path part, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Makes a ledger from a backup of either kind.
   *
   * @param backup the backup's file
   * @param address where the ledger is to be; there must be none
   */
  public static void restore(Path backup, String address) {
    if (!Files.isRegularFile(backup)) {
      throw new LedgerException("there is no backup " + backup);
    }
    boolean isFile = !address.startsWith(PostgresDatabase.PREFIX);
    if (isFile && Files.exists(Path.of(address))) {
      throw new LedgerException(
          address + " is there already; move it away first, then restore the backup");
    }
    try {
      if (isFile) {
        restoreFile(backup, Path.of(address).toAbsolutePath().normalize());
      } else {
        transfer(backup, address);
      }
    } catch (IOException e) {
      throw new LedgerException("cannot restore the backup " + backup + ": " + e.getMessage(), e);
    }
  }

  private static void restoreFile(Path backup, Path target) throws IOException {
    needFolder(target);
    Path part = partOf(target);
    Files.deleteIfExists(part);
    try {
      if (SqliteFile.isDatabase(backup)) {
        Files.copy(backup, part);
      } else {
        load(backup, part.toString());
      }
      settle(part, target);
    } finally {
      remove(part);
    }
  }

  private static void transfer(Path backup, String address) throws IOException {
    if (SqliteFile.isDatabase(backup)) {
      Path lines = Files.createTempFile("isnad", ".jsonl.gz");
      try (Ledger from = Ledger.open(backup)) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(lines))) {
          from.exportTo(out);
        }
        load(lines, address);
      } finally {
        Files.delete(lines);
      }
    } else {
      load(backup, address);
    }
  }

  private static void load(Path lines, String address) throws IOException {
    try (Ledger ledger = Ledger.open(address);
        InputStream in = new BufferedInputStream(Files.newInputStream(lines), 1 << 16)) {
      if (ledger.entries() > 0) {
        throw new LedgerException(
            "the ledger at that address holds entries already; restore into an empty one");
      }
      ledger.importFrom(unpacked(in));
    }
  }

  /** The stream itself, or what is packed in it. */
  static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean isPacked = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return isPacked ? new GZIPInputStream(in) : in;
  }
}
