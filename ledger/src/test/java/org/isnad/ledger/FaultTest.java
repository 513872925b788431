package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.model.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process at random moments of reading and of backup, and compares what is left with a
 * run that was not cut short. The environment's ISNAD_FAULTS says how often; the moments follow
 * from a seed that a failure names.
 */
class FaultTest {
  private static final int FAULTS =
      Integer.parseInt(Optional.ofNullable(System.getenv("ISNAD_FAULTS")).orElse("4"));

  @TempDir Path folder;

  @Test
  void a_kill_at_any_moment_of_reading_loses_nothing_that_was_stored_and_halves_nothing()
      throws Exception {
    String whole = uninterrupted();
    for (int fault = 0; fault < FAULTS; fault++) {
      Path file = folder.resolve("fault-" + fault + ".db");
      List<Integer> announced = killed(file, "read", fault);
      try (Ledger ledger = Ledger.open(file)) {
        assertThat(ledger.verify().problems()).as("seed %d", fault).isEmpty();
        for (int number : announced) {
          assertThat(ledger.contains(Reports.report(number).document().id()))
              .as("seed %d: report %d was announced as stored", fault, number)
              .isTrue();
        }
        Work.read(ledger, number -> {});
        assertSame(exported(ledger), whole, fault);
      }
    }
  }

  private static void assertSame(String lines, String whole, int seed) {
    assertThat(lines.equals(whole)).as("seed %d: the same log as without the kill", seed).isTrue();
  }

  @Test
  void a_kill_at_any_moment_of_backup_leaves_a_whole_backup_or_none() throws Exception {
    String whole = uninterrupted();
    for (int fault = 0; fault < FAULTS; fault++) {
      Path file = folder.resolve("whole.db");
      Path backup = file.resolveSibling("whole.db.backup");
      Files.deleteIfExists(backup);
      killed(file, "backup", fault);
      try (Ledger ledger = Ledger.open(file)) {
        assertSame(exported(ledger), whole, fault);
      }
      if (Files.exists(backup)) {
        try (Ledger copy = Ledger.open(backup)) {
          assertSame(exported(copy), whole, fault);
          assertThat(copy.verify().isSound()).isTrue();
        }
      }
    }
  }

  private String uninterrupted() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("whole.db"))) {
      Work.read(ledger, number -> {});
      return exported(ledger);
    }
  }

  static String exported(Ledger ledger) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ledger.exportTo(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  /** Runs the work in a process, kills it at a moment drawn from the seed; what it announced. */
  private static List<Integer> killed(Path file, String work, int seed) throws Exception {
    Random random = new Random(seed);
    Process process = start(file, work);
    List<Integer> announced = new ArrayList<>();
    int before = random.nextInt(Work.REPORTS);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        announced.add(Integer.valueOf(line));
        if (announced.size() > before || work.equals("backup")) {
          Thread.sleep(0, random.nextInt(999_999));
          Thread.sleep(random.nextInt(work.equals("backup") ? 60 : 12));
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    process.waitFor();
    return announced;
  }

  private static Process start(Path file, String work) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Work.class.getName(),
            file.toString(),
            work)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What the killed process does. */
  static final class Work {
    static final int REPORTS = 30;

    private Work() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      try (Ledger ledger = Ledger.open(file)) {
        if (arguments[1].equals("read")) {
          read(ledger, System.out::println);
        } else {
          System.out.println(0);
          ledger.backup(file.resolveSibling(file.getFileName() + ".backup"));
        }
      }
    }

    /** Stores the reports, with an act after every fifth; doing it again adds nothing. */
    static void read(Ledger ledger, java.util.function.IntConsumer announce) {
      for (int number = 0; number < REPORTS; number++) {
        Report report = Reports.report(number);
        if (!ledger.contains(report.document().id())) {
          ledger.store(report, Reports.recorded(number));
        }
        String setting = "after-" + number;
        boolean isDue = number % 5 == 4;
        if (isDue
            && ledger
                .look(java.time.LocalDate.MAX, java.time.Instant.MAX, List.of())
                .findSetting(setting)
                .isEmpty()) {
          ledger.record(
              new Act.Setting(setting, "done", "amal", "a test"), Reports.recorded(number));
        }
        announce.accept(number);
      }
    }
  }
}
