package org.isnad.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for the tests: the one whose address stands in ISNAD_TEST_POSTGRES, or one that
 * is started for the tests and ends with them. Every test gets a schema of its own.
 */
final class TestPostgres {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private TestPostgres() {}

  /** The address of a new, empty schema. */
  static String newAddress() {
    String schema = "ledger_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    execute(Holder.ADDRESS, "create schema " + schema);
    return Holder.ADDRESS + (Holder.ADDRESS.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  static void execute(String address, String sql) {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Holder {
    static final String ADDRESS = address();

    private static String address() {
      String named = System.getenv("ISNAD_TEST_POSTGRES");
      if (named != null && !named.isBlank()) {
        return named;
      }
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      try {
                        server.close();
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
        return server.getJdbcUrl("postgres", "postgres");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
