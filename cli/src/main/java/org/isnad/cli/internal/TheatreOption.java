package org.isnad.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.observatory.LanguageModels;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which theatre a command works on, and where the language models are kept. */
final class TheatreOption {
  /** One for the process: loading them takes some seconds. */
  static final LanguageModels MODELS = LanguageModels.in(cache());

  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description =
          "The theatre's folder. Otherwise ISNAD_THEATRE, this folder if it is a theatre, or the"
              + " one theatre that comes with the program.")
  private @Nullable Path folder;

  Theatre theatre() {
    return Theatre.open(folder());
  }

  Observatory open() {
    return Observatory.open(theatre(), Clock.systemUTC(), MODELS);
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

  private Path folder() {
    if (folder != null) {
      return folder;
    }
    String named = System.getenv("ISNAD_THEATRE");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    Path here = Path.of("");
    return Theatre.isTheatre(here) ? here : shipped();
  }

  /** The one theatre in the program's own folder {@code theatres}. */
  static Path shipped() {
    List<Path> theatres =
        findHome().map(home -> theatres(home.resolve("theatres"))).orElse(List.of());
    if (theatres.size() == 1) {
      return theatres.getFirst();
    }
    throw new TheatreException(
        "no theatre is named; give one with --theatre DIR, or make one with: isnad init DIR");
  }

  static Optional<Path> findHome() {
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
