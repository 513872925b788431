package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.Grade;
import org.isnad.model.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger as lines, as a backup, and in the other kind of store: always the same ledger. */
class TransferTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file)) {
      FaultTest.Work.read(ledger, number -> {});
      String document = Reports.report(7).document().id();
      Claim first = Reports.report(2).claims().getFirst();
      Instant later = Reports.recorded(100);
      ledger.record(new Act.Retraction(new Act.OfClaim(first.id()), "amal", "misprint"), later);
      ledger.record(new Act.SourceGrading("Coast Daily", new Grade("B"), "amal", ""), later);
      Claim second = Reports.report(2).claims().get(1);
      ledger.record(
          new Act.Correction(second.id(), Samples.renamed(second, "c1"), "amal", "two"), later);
      ledger.store(Reports.report(0), later);
      ledger.record(new Act.Erasure(document, "amal", "a court's order"), later);
    }
  }

  @Test
  void from_a_file_to_a_server_and_back_nothing_changes() throws Exception {
    String lines = exported(file.toString());
    String address = TestPostgres.newAddress();
    Path back = folder.resolve("back.db");

    assertThat(imported(lines, address)).isEqualTo(lines.lines().count() - 2);
    assertThat(exported(address)).isEqualTo(lines);
    imported(exported(address), back.toString());
    assertThat(exported(back.toString())).isEqualTo(lines);
    assertThat(drawn(address)).isEqualTo(drawn(file.toString())).isEqualTo(drawn(back.toString()));
    assertThat(verified(address).problems()).isEmpty();
    assertThat(verified(back.toString()).problems()).isEmpty();
  }

  @Test
  void the_same_lines_twice_add_nothing() throws Exception {
    String lines = exported(file.toString());

    assertThat(imported(lines, file.toString())).isZero();
    assertThat(exported(file.toString())).isEqualTo(lines);
  }

  @Test
  void a_changed_line_is_refused_by_its_number() throws Exception {
    String lines = exported(file.toString()).replace("\"by\":\"amal\"", "\"by\":\"omar\"");
    String address = folder.resolve("other.db").toString();

    assertThatThrownBy(() -> imported(lines, address))
        .isInstanceOf(LedgerException.class)
        .hasMessageMatching("entry 6 of the exported ledger \\(setting, after-4\\) was changed.*");
  }

  @Test
  void a_changed_word_of_a_report_is_refused() throws Exception {
    String lines = exported(file.toString()).replace("took post 9.3", "took post 9.4");

    assertThatThrownBy(() -> imported(lines, folder.resolve("other.db").toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("was changed");
  }

  @Test
  void lines_that_were_cut_off_are_refused() throws Exception {
    String lines = exported(file.toString());
    String cut = lines.substring(0, lines.lastIndexOf("{\"entries\""));

    assertThatThrownBy(() -> imported(cut, folder.resolve("other.db").toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cut off");
  }

  @Test
  void another_log_is_not_mixed_in() throws Exception {
    Path other = folder.resolve("other.db");
    try (Ledger ledger = Ledger.open(other)) {
      ledger.store(Reports.report(99), Reports.recorded(0));
    }

    assertThatThrownBy(() -> imported(exported(file.toString()), other.toString()))
        .hasMessageContaining("another log");
  }

  @Test
  void a_backup_restores_to_the_same_ledger_in_either_kind_of_store() throws Exception {
    String lines = exported(file.toString());
    Path backup = folder.resolve("monday.backup");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.backup(backup);
    }
    Path restored = folder.resolve("restored.db");
    String address = TestPostgres.newAddress();
    Ledger.restore(backup, restored.toString());
    Ledger.restore(backup, address);

    assertThat(exported(restored.toString())).isEqualTo(lines);
    assertThat(exported(address)).isEqualTo(lines);

    Path fromServer = folder.resolve("server.backup");
    try (Ledger ledger = Ledger.open(address)) {
      ledger.backup(fromServer);
    }
    Path again = folder.resolve("again.db");
    Ledger.restore(fromServer, again.toString());
    assertThat(exported(again.toString())).isEqualTo(lines);
  }

  @Test
  void neither_backup_nor_restore_writes_over_a_file() throws Exception {
    Path taken = Files.writeString(folder.resolve("taken"), "mine");
    try (Ledger ledger = Ledger.open(file)) {
      assertThatThrownBy(() -> ledger.backup(taken)).hasMessageContaining("is there already");
    }
    assertThatThrownBy(() -> Ledger.restore(file, taken.toString()))
        .hasMessageContaining("is there already");
    assertThat(taken).hasContent("mine");
  }

  @Test
  void what_is_no_backup_leaves_no_ledger_behind() throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "hello");
    Path fresh = folder.resolve("fresh.db");
    assertThatThrownBy(() -> Ledger.restore(wrong, fresh.toString()))
        .hasMessageContaining("that is no exported ledger");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(p -> p.getFileName().toString())).noneMatch(n -> n.startsWith("fresh"));
    }
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path nowhere = folder.resolve("nowhere/monday.backup");
    String problem = "there is no folder " + nowhere.getParent() + "; make it first";
    try (Ledger ledger = Ledger.open(file)) {
      assertThatThrownBy(() -> ledger.backup(nowhere)).hasMessage(problem);
    }
    assertThatThrownBy(() -> Ledger.restore(file, nowhere.toString())).hasMessage(problem);
  }

  private static String exported(String address) throws Exception {
    try (Ledger ledger = Ledger.open(address)) {
      return FaultTest.exported(ledger);
    }
  }

  private static long imported(String lines, String address) throws Exception {
    try (Ledger ledger = Ledger.open(address);
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
      return ledger.importFrom(in);
    }
  }

  private static Verification verified(String address) {
    try (Ledger ledger = Ledger.open(address)) {
      return ledger.verify();
    }
  }

  private static List<String> drawn(String address) {
    try (Ledger ledger = Ledger.open(address)) {
      return ledger.view(LocalDate.MAX, Instant.MAX, List.of()).claims().stream()
          .map(claim -> claim.toString())
          .toList();
    }
  }
}
