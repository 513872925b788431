package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The migrations of both databases, and the number by which an opening knows that all were done.
 */
class SchemaTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/org/isnad/ledger/internal");

  @TempDir Path folder;

  @Test
  void both_databases_have_the_same_migrations() {
    assertThat(names("sqlite")).isNotEmpty().isEqualTo(names("postgresql"));
  }

  @Test
  void a_new_file_says_that_the_last_migration_was_done() throws Exception {
    Path file = folder.resolve("ledger.db");
    Ledger.open(file).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("pragma user_version")) {
      assertThat(version.getInt(1)).isEqualTo(names("sqlite").size());
    }
    assertThat(folder).isDirectoryNotContaining(f -> f.toString().endsWith(".making"));
  }

  private static List<String> names(String database) {
    try (Stream<Path> files = Files.list(MIGRATIONS.resolve(database))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
