package org.isnad.ledger.internal;

import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Where a ledger's tables lie. */
interface Database extends AutoCloseable {
  /** Its file or address, for messages; never with a password. */
  String name();

  Dialect dialect();

  /** Runs work that only reads. */
  <T> T read(Function<Handle, T> work);

  /**
   * Runs work that writes, alone and in one transaction: all of it is there afterwards and durable,
   * or none.
   */
  <T> T write(Function<Handle, T> work);

  /**
   * Runs the writing of many rows; indexes may be away meanwhile and are there again at the end.
   */
  <T> T load(Function<Bulk, T> work);

  /** Overwrites what deletions left behind in the database's own files. */
  void scrub();

  /** Writes a copy of all that is there at this moment to a new file, for a ledger that is one. */
  void copyTo(Path file);

  @Override
  void close();

  /** A loading under way. */
  interface Bulk {
    Handle handle();

    Rows rows();

    /** Makes what was added so far durable, where the database can do so before the end. */
    void pause();
  }
}
