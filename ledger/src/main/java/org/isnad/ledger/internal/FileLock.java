package org.isnad.ledger.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.ledger.LedgerException;

/**
 * Keeps other processes and threads from making the same ledger at once. The lock's file is there
 * only meanwhile.
 */
final class FileLock implements AutoCloseable {
  private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();

  private final Path path;
  private final FileChannel channel;
  private final java.nio.channels.FileLock lock;

  private FileLock(Path path, FileChannel channel, java.nio.channels.FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  static FileLock beside(Path file) {
    Path path = file.resolveSibling(file.getFileName() + ".making");
    WITHIN_THIS_PROCESS.lock();
    try {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new FileLock(path, channel, channel.lock());
    } catch (IOException e) {
      WITHIN_THIS_PROCESS.unlock();
      throw new LedgerException(
          "cannot make the ledger " + file + ": " + e.getMessage() + "; check the folder's rights",
          e);
    }
  }

  /** Throws where the lock is not held. */
  void check() {
    if (!lock.isValid()) {
      throw new LedgerException("lost the lock " + path + "; try again");
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
      channel.close();
    } catch (IOException e) {
      throw new LedgerException("cannot take away the file " + path + "; delete it by hand", e);
    } finally {
      WITHIN_THIS_PROCESS.unlock();
    }
  }
}
