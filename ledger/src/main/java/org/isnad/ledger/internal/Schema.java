package org.isnad.ledger.internal;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.isnad.ledger.LedgerException;

/**
 * Brings a database's tables up to date with Flyway. Who opens a ledger asks first whether that is
 * needed, for Flyway takes longer than most commands. Never edit a migration that was released: add
 * the next number.
 */
final class Schema {
  /** The number of the last migration; a test sees to it that it is. */
  static final int VERSION = 1;

  /** Held, or its level would be forgotten: what Flyway does well is not for the user. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Schema() {}

  static void migrate(DataSource source, Dialect dialect, String name) {
    FLYWAY.setLevel(Level.OFF);
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(source)
          .locations(dialect.migrations())
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new LedgerException(
          "cannot bring the tables of the ledger "
              + name
              + " up to date: "
              + String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "),
          e);
    }
  }
}
