package org.isnad.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.observatory.Theatre;
import org.isnad.observatory.TheatreException;

/** Where the demonstration finds its theatre and leaves its ledger and its briefing. */
final class Demo {
  static final String LEDGER = "ledger.db";

  private Demo() {}

  /** The one theatre in the program's own folder {@code theatres}. */
  static Path shipped() {
    List<Path> theatres = findHome().map(h -> theatres(h.resolve("theatres"))).orElse(List.of());
    if (theatres.size() == 1) {
      return theatres.getFirst();
    }
    throw new TheatreException("no theatre is named; give one with --theatre DIR");
  }

  /** The demonstration's folder for a theatre, outside of the theatre. */
  static Path folderOf(Theatre theatre) {
    Path home = findHome().orElseGet(() -> Path.of(""));
    Path name = theatre.folder().toAbsolutePath().normalize().getFileName();
    return home.resolve("out").resolve("demo").resolve(String.valueOf(name));
  }

  /** Makes the folder, and takes away the ledger of an earlier demonstration. */
  static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(folder.resolve(LEDGER + ending));
      }
    } catch (IOException e) {
      throw new TheatreException(
          folder + " cannot be used (" + e.getMessage() + "); choose another folder with --out", e);
    }
  }

  private static Optional<Path> findHome() {
    return Optional.ofNullable(System.getProperty("isnad.home")).map(Path::of);
  }

  private static List<Path> theatres(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Theatre::isTheatre).sorted().toList();
    } catch (IOException e) {
      throw new TheatreException(folder + " cannot be looked into; check its rights", e);
    }
  }
}
