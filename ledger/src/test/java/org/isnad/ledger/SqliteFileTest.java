package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told where a file cannot serve as a ledger. */
class SqliteFileTest {
  @TempDir Path folder;

  @Test
  void a_file_of_another_kind_is_refused_and_left_alone() throws IOException {
    Path letter =
        Files.writeString(
            folder.resolve("letter.txt"), "Dear Sir, this is a letter and no ledger.");

    assertThatThrownBy(() -> Ledger.open(letter))
        .isInstanceOf(LedgerException.class)
        .hasMessage(
            letter
                + " is not a ledger of Isnad; choose another file, or move this one away and a new ledger is made");
    assertThat(letter).hasContent("Dear Sir, this is a letter and no ledger.");
  }

  @Test
  void another_programs_database_is_refused_and_left_alone() throws Exception {
    Path music = folder.resolve("music.db");
    execute(music, "create table songs (title text)");
    byte[] before = Files.readAllBytes(music);

    assertThatThrownBy(() -> Ledger.open(music))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is not a ledger");
    assertThat(music).hasBinaryContent(before);
  }

  @Test
  void an_empty_file_becomes_a_ledger() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.db"));

    try (Ledger ledger = Ledger.open(empty)) {
      assertThat(ledger.documents()).isEmpty();
    }
  }

  @Test
  void a_ledger_of_a_newer_program_is_refused() throws Exception {
    Path file = folder.resolve("ledger.db");
    Ledger.open(file).close();
    execute(file, "pragma user_version = 99");

    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageEndingWith("update Isnad");
  }

  @Test
  void a_broken_ledger_is_named() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ledger.db"), "SQLite format 3\0 and then rubbish".repeat(300));

    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void a_missing_folder_is_named() {
    Path file = folder.resolve("nowhere").resolve("ledger.db");

    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessage(
            "the ledger "
                + file
                + " has no folder to lie in; make the folder "
                + file.getParent()
                + " first");
  }

  @Test
  void a_folder_is_no_ledger() {
    assertThatThrownBy(() -> Ledger.open(folder))
        .isInstanceOf(LedgerException.class)
        .hasMessage("the ledger " + folder + " is a folder; name a file in it");
  }

  @Test
  void a_folder_without_the_right_to_write_is_named() {
    Path locked = folder.resolve("locked");
    assertThat(locked.toFile().mkdir() && locked.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(locked)).as("this user may write everywhere").isFalse();

    assertThatThrownBy(() -> Ledger.open(locked.resolve("ledger.db")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("the folder " + locked + " is not writable");
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
