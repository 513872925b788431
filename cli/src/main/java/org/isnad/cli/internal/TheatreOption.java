package org.isnad.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.isnad.observatory.LanguageModels;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which theatre a command works on, and the language models of the process. */
final class TheatreOption {
  /** One for the process: loading them takes some seconds. */
  static final LanguageModels MODELS = LanguageModels.in(cache());

  private static final String REMEDY =
      "give one with --theatre DIR, make one with: isnad init DIR, or begin with: isnad demo";

  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description =
          "The theatre's folder; otherwise that of ISNAD_THEATRE, or this folder if it is a"
              + " theatre, or, for commands that ask, what the last isnad demo read.")
  private @Nullable Path folder;

  @Option(
      names = "--ledger",
      paramLabel = "ADDRESS",
      description =
          "Where the ledger lies: a file, or jdbc:postgresql://HOST/DATABASE?user=NAME with the"
              + " password in PGPASSWORD or .pgpass; otherwise ISNAD_LEDGER, or the theatre's own"
              + " file.")
  private @Nullable String ledger;

  /** The theatre that is named, to read reports into its ledger. */
  Observatory openNamed() {
    Theatre theatre = named();
    return Observatory.open(theatre, ledgerAddress(theatre), Clock.systemUTC(), MODELS);
  }

  /** Where the ledger of a theatre lies. */
  String ledgerAddress(Theatre theatre) {
    return findLedger().orElseGet(() -> theatre.ledgerFile().toString());
  }

  private Optional<String> findLedger() {
    return Optional.ofNullable(ledger)
        .or(() -> Optional.ofNullable(System.getenv("ISNAD_LEDGER")))
        .filter(address -> !address.isBlank());
  }

  /** The theatre that is named, without its ledger. */
  Theatre named() {
    return Theatre.open(
        findNamed().orElseThrow(() -> new TheatreException("no theatre is named; " + REMEDY)));
  }

  /**
   * The theatre to ask: the one that is named, or else the last demonstration's.
   *
   * @throws TheatreException where nothing was read yet
   */
  Observatory openRead() {
    Observatory observatory = findNamed().isPresent() ? openNamed() : openDemo();
    if (observatory.documents().isEmpty()) {
      Theatre empty = observatory.theatre();
      observatory.close();
      throw new TheatreException(
          "the theatre “%s” has read no report yet; read some with: isnad read --theatre %s REPORTS"
              .formatted(empty.name(), empty.folder()));
    }
    return observatory;
  }

  private Observatory openDemo() {
    Theatre shown = Theatre.open(Demo.shipped());
    Optional<String> elsewhere = findLedger();
    if (elsewhere.isPresent()) {
      return Observatory.open(shown, elsewhere.get(), Clock.systemUTC(), MODELS);
    }
    Path demonstrated = Demo.folderOf(shown).resolve(Demo.LEDGER);
    if (!Files.exists(demonstrated)) {
      throw new TheatreException("no theatre is named; " + REMEDY);
    }
    return Observatory.open(shown, demonstrated, Clock.systemUTC(), MODELS);
  }

  private Optional<Path> findNamed() {
    return findNamed(folder);
  }

  static Optional<Path> findNamed(@Nullable Path folder) {
    if (folder != null) {
      return Optional.of(folder);
    }
    String named = System.getenv("ISNAD_THEATRE");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Optional.of(Path.of(".")).filter(Theatre::isTheatre);
  }

  /** The folder of the unpacked language models. */
  private static Path cache() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("isnad").resolve("models");
  }
}
