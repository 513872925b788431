package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the disk is full; on a disk of four megabytes, which only root can make. */
class DiskFullTest {
  @TempDir Path folder;
  private boolean isMounted;

  @BeforeEach
  void mount() throws Exception {
    isMounted = run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()) == 0;
    assumeThat(isMounted).as("only root can make a small disk").isTrue();
  }

  @AfterEach
  void unmount() throws Exception {
    if (isMounted) {
      run("umount", folder.toString());
    }
  }

  @Test
  void a_full_disk_is_named_and_the_ledger_still_verifies_and_goes_on() throws Exception {
    Path file = folder.resolve("ledger.db");
    Path ballast = Files.write(folder.resolve("ballast"), new byte[1 << 20]);
    int stored = 0;
    try (Ledger ledger = Ledger.open(file)) {
      LedgerException problem = null;
      while (problem == null) {
        try {
          ledger.store(Reports.report(stored), Reports.recorded(stored));
          stored++;
        } catch (LedgerException e) {
          problem = e;
        }
      }
      assertThat(problem)
          .hasMessageContaining("nothing was stored")
          .hasMessageContaining("the disk is full; make room");
      Path backup = folder.resolve("backup");
      assertThatThrownBy(() -> ledger.backup(backup)).isInstanceOf(LedgerException.class);
      assertThat(backup).doesNotExist();
      Verification full = ledger.verify();
      assertThat(full.problems()).isEmpty();
      assertThat(full.documents()).isEqualTo(stored);

      Files.delete(ballast);
      assertThat(ledger.store(Reports.report(stored), Reports.recorded(stored)))
          .isEqualTo(Stored.NEW);
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.verify().problems()).isEmpty();
      assertThat(ledger.documents()).hasSize(stored + 1);
    }
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
