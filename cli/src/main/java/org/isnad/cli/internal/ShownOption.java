package org.isnad.cli.internal;

import java.nio.file.Path;
import org.isnad.observatory.Theatre;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which theatre a command shows that needs none of its ledgers. */
final class ShownOption {
  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description =
          "The theatre's folder; otherwise that of ISNAD_THEATRE, or this folder if it is a"
              + " theatre, or the one that comes with the program.")
  private @Nullable Path folder;

  /** The theatre that is named, or else the one that comes with the program. */
  Theatre shown() {
    return Theatre.open(TheatreOption.findNamed(folder).orElseGet(Demo::shipped));
  }
}
