package org.isnad.observatory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Act;

/**
 * Writes a theatre's own files into its ledger whenever they changed, so that it can be told with
 * which actors, places and sources the reports were read.
 */
final class TheatreRecord {
  private static final String BY = "reader";

  private final Ledger ledger;
  private final Clock clock;

  TheatreRecord(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Records each file of settings that is not as it was recorded last. */
  void write(Theatre theatre) {
    LedgerView now = ledger.look(LocalDate.MAX, Instant.MAX, List.of());
    try {
      for (Path file : files(theatre.folder())) {
        String name = String.valueOf(file.getFileName());
        String text = Files.readString(file);
        Optional<String> before = now.findSetting(name);
        if (!before.equals(Optional.of(text))) {
          String reason = before.isPresent() ? "the file was changed" : "the file as first read";
          ledger.record(new Act.Setting(name, text, BY, reason), clock.instant());
        }
      }
    } catch (IOException e) {
      throw new TheatreException(
          theatre.folder() + " cannot be read (" + e.getMessage() + "); check its rights", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
