package org.isnad.evaluation.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.ledger.Ledger;

/** A theatre's folder with made-up actors, places and reports, the same for the same seed. */
public final class MadeUpTheatre {
  private static final int SEED = 20_111_701;

  /** Columns of the grid on which the places lie, half a degree apart. */
  private static final int COLUMNS = 80;

  private MadeUpTheatre() {}

  /** Writes the folder and loads its ledger; a folder that has a ledger is left as it is. */
  public static void write(Path folder, int claims) {
    try {
      Files.createDirectories(folder);
      if (Files.exists(folder.resolve("ledger.db"))) {
        return;
      }
      MadeUpWorld world = new MadeUpWorld(SEED);
      Files.writeString(folder.resolve("theatre.yaml"), "name: Made-up theatre\n");
      Files.writeString(folder.resolve("actors.yaml"), actors(world));
      Files.writeString(folder.resolve("places.yaml"), places(world));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be written", e);
    }
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      ledger.load(MadeUpReports.everywhere(SEED, claims), MadeUpReports::recorded);
    }
  }

  private static String actors(MadeUpWorld world) {
    StringBuilder yaml = new StringBuilder();
    for (int actor = 0; actor < MadeUpWorld.ACTORS; actor++) {
      yaml.append(
          "- {id: \"%s\", name: \"%s\", kind: militia}%n"
              .formatted(MadeUpWorld.actorId(actor), world.actorName(actor)));
    }
    return yaml.toString();
  }

  private static String places(MadeUpWorld world) {
    StringBuilder yaml = new StringBuilder();
    for (int place = 0; place < MadeUpWorld.PLACES; place++) {
      yaml.append(
          String.format(
              Locale.ROOT,
              "- {id: \"%s\", name: \"%s\", lat: %.1f, lon: %.1f}%n",
              MadeUpWorld.placeId(place),
              world.placeName(place),
              5 + place / COLUMNS * 0.5,
              5 + place % COLUMNS * 0.5));
    }
    return yaml.toString();
  }
}
