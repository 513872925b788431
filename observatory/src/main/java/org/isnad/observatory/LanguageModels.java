package org.isnad.observatory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.claims.ClaimReader;

/**
 * The reader of claims with its language models, loaded at first use and kept: loading takes some
 * seconds and some hundred megabytes, so a process should have one of these.
 */
public final class LanguageModels {
  private final Path folder;
  private Optional<ClaimReader> loaded = Optional.empty();

  private LanguageModels(Path folder) {
    this.folder = folder;
  }

  /**
   * Models that are unpacked into a folder at first use.
   *
   * @param folder may be deleted at any time; made where it is missing
   */
  public static LanguageModels in(Path folder) {
    return new LanguageModels(folder);
  }

  /**
   * The reader with the frames that a theatre adds to the grammar.
   *
   * @throws TheatreException where the theatre's frames have mistakes
   */
  ClaimReader reader(Theatre theatre, Consumer<String> progress) {
    try {
      return reader(progress).withFramesOf(theatre.folder().resolve("frames"));
    } catch (IllegalArgumentException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The reader; the first call loads it. */
  synchronized ClaimReader reader(Consumer<String> progress) {
    if (loaded.isEmpty()) {
      progress.accept("Loading the language models …");
      loaded = Optional.of(ClaimReader.open(folder, progress));
    }
    return loaded.get();
  }
}
