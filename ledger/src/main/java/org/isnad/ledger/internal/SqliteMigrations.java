package org.isnad.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/**
 * Brings a file's tables up to date, in the one transaction it is given. Never edit a resource that
 * was released: add the next number.
 */
final class SqliteMigrations {
  private static final List<String> RESOURCES = List.of("0001-tables.sql");

  /** "ISND", written into the file so that no other program's database is taken for a ledger. */
  private static final int APPLICATION = 0x49534e44;

  private SqliteMigrations() {}

  /**
   * Throws where the file is another program's database, or a ledger that this program is too old
   * for.
   */
  static void check(Handle handle, Path file) {
    if (!isLedger(handle) && !isEmpty(handle)) {
      throw noLedger(file);
    }
    int done = number(handle, "pragma user_version");
    if (done > RESOURCES.size()) {
      throw new LedgerException(
          "the ledger "
              + file
              + " was written by a newer Isnad (its tables are of version "
              + done
              + ", this one knows "
              + RESOURCES.size()
              + "); update Isnad");
    }
  }

  static void run(Handle handle, Path file) {
    check(handle, file);
    int done = number(handle, "pragma user_version");
    if (done == RESOURCES.size()) {
      return;
    }
    RESOURCES
        .subList(done, RESOURCES.size())
        .forEach(resource -> statements(resource).forEach(handle::execute));
    handle.execute("pragma application_id = " + APPLICATION);
    handle.execute("pragma user_version = " + RESOURCES.size());
  }

  static LedgerException noLedger(Path file) {
    return new LedgerException(
        file
            + " is not a ledger of Isnad; choose another file, or move this one away and a new ledger is made");
  }

  private static boolean isLedger(Handle handle) {
    return number(handle, "pragma application_id") == APPLICATION;
  }

  private static boolean isEmpty(Handle handle) {
    return number(handle, "select count(*) from sqlite_schema") == 0;
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  /** The statements of a resource; a blank line ends one, as triggers have semicolons inside. */
  private static List<String> statements(String resource) {
    return List.of(text(resource).split("\n\\s*\n"));
  }

  private static String text(String resource) {
    try (InputStream in = SqliteMigrations.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the program lacks its own " + resource + "; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
