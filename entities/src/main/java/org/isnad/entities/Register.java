package org.isnad.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.entities.internal.RegisterFile;
import org.isnad.model.Entity;

/**
 * The actors, persons and places that a theatre knows, written by hand with the source of each.
 *
 * @param entities actors first, then places, each in the order of its file
 */
public record Register(List<Entity> entities) {
  /** A register that knows nobody. */
  public static final Register EMPTY = new Register(List.of());

  public Register {
    entities = List.copyOf(entities);
  }

  /**
   * Reads {@code actors.yaml} and {@code places.yaml} of a theatre folder; a missing file is an
   * empty one.
   *
   * @throws RegisterException with every problem of both files, each with its line
   */
  public static Register read(Path theatre) {
    List<String> problems = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    entities.addAll(RegisterFile.actors(theatre.resolve("actors.yaml"), problems));
    entities.addAll(RegisterFile.places(theatre.resolve("places.yaml"), problems));
    if (!problems.isEmpty()) {
      throw new RegisterException(problems);
    }
    return new Register(entities);
  }
}
