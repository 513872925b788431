package org.isnad.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;

/** A few connections kept open between uses; one that broke is not used again. */
final class Connections implements ConnectionFactory, AutoCloseable {
  private static final int KEPT = 8;
  private static final int PATIENCE_SECONDS = 2;

  private final Opening opening;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Connection> free = new ArrayDeque<>();
  private boolean isClosed;

  Connections(Opening opening) {
    this.opening = opening;
  }

  /** How a new one is made. */
  @FunctionalInterface
  interface Opening {
    Connection open() throws SQLException;
  }

  @Override
  public Connection openConnection() throws SQLException {
    for (Connection kept = take(); kept != null; kept = take()) {
      if (kept.isValid(PATIENCE_SECONDS)) {
        return kept;
      }
      kept.close();
    }
    return opening.open();
  }

  private @org.jspecify.annotations.Nullable Connection take() {
    lock.lock();
    try {
      return free.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (!connection.isClosed() && connection.getAutoCommit() && keep(connection)) {
      return;
    }
    connection.close();
  }

  private boolean keep(Connection connection) {
    lock.lock();
    try {
      if (isClosed || free.size() >= KEPT) {
        return false;
      }
      free.addFirst(connection);
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      isClosed = true;
      for (Connection connection : free) {
        connection.close();
      }
      free.clear();
    } catch (SQLException e) {
      throw new org.jdbi.v3.core.CloseException("a connection to the ledger does not close", e);
    } finally {
      lock.unlock();
    }
  }
}
