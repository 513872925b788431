package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite, and what only several processes can show. */
class SqliteLedgerTest {
  @TempDir Path folder;

  @Nested
  class Storing extends LedgerContract {
    @Override
    Ledger open() {
      return Ledger.open(file());
    }

    @Override
    void tamper(String sql) {
      execute(sql);
    }

    @Test
    void nothing_is_replaced() {
      ledger.store(Samples.document("a", "2014"), List.of(), List.of(), List.of(), Samples.MONDAY);

      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  tamper(
                      "insert or replace into documents select 9, id, entry, source, null, 0, 0, null, 0, 0 from documents"))
          .hasStackTraceContaining("the ledger has this row of documents already");
    }

    @Test
    void several_processes_at_once_do_not_double() throws Exception {
      ledger.close();
      List<Process> writers = Stream.generate(() -> start(file())).limit(3).toList();
      for (Process writer : writers) {
        assertThat(writer.waitFor()).isZero();
      }

      ledger = open();
      assertThat(ledger.documents()).hasSize(Writer.REPORTS);
      assertThat(ledger.claims()).hasSize(2 * Writer.REPORTS);
    }
  }

  @Nested
  class Resolving extends ResolutionContract {
    @Override
    Ledger open() {
      return Ledger.open(file());
    }
  }

  @Nested
  class Acting extends ActsContract {
    @Override
    Ledger open() {
      return Ledger.open(file());
    }

    @Override
    void tamper(String sql) {
      for (String trigger :
          List.of("claims_refuse_update", "claims_refuse_delete", "entries_refuse_update")) {
        execute("drop trigger if exists " + trigger);
      }
      execute(sql);
    }
  }

  @Nested
  class Asking extends QuestionsContract {
    @Override
    Ledger open() {
      return Ledger.open(file());
    }
  }

  /**
   * A process of its own that opens the ledger, makes it if need be, and stores the same reports as
   * the others.
   */
  static final class Writer {
    static final int REPORTS = 30;

    private Writer() {}

    public static void main(String[] arguments) {
      try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
        LedgerContract.storeAll(ledger, REPORTS);
      }
    }
  }

  private Path file() {
    return folder.resolve("ledger.db");
  }

  private void execute(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Path file) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString());
    try {
      return builder.inheritIO().start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
