package org.isnad.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.isnad.ledger.LedgerException;

/** Whether a file can serve as a ledger, before anything is done to it. */
final class SqliteFile {
  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private SqliteFile() {}

  /** Throws where the file cannot be a ledger, and says what to do. */
  static Path check(Path given) {
    Path file = given.toAbsolutePath().normalize();
    checkFolder(file);
    checkFile(file);
    return file;
  }

  /** Whether a file is a SQLite database. */
  static boolean isDatabase(Path file) {
    return Arrays.equals(start(file), HEADER);
  }

  static LedgerException noLedger(Path file) {
    return new LedgerException(
        file
            + " is not a ledger of Isnad; choose another file, or move this one away and a new ledger is made");
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
      throw noLedger(file);
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
