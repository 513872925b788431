package org.isnad.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.entities.internal.registers.FollowTheMoney;
import org.isnad.entities.internal.registers.UcdpActors;

/**
 * Registers that others keep, read as registers of ours; every entry keeps its source and number.
 */
public final class ForeignRegisters {
  private ForeignRegisters() {}

  /**
   * The actor data set of the Uppsala Conflict Data Program: names, former and new names, splits,
   * alliances and what groups joined.
   *
   * @param location only actors of conflicts in this country, such as Libya; all where it is empty
   * @param problems is told what could not be read, a line each
   * @throws IOException where the file cannot be read
   */
  public static Register ucdpActors(Path csv, Optional<String> location, List<String> problems)
      throws IOException {
    return UcdpActors.read(csv, location, problems);
  }

  /**
   * Entities in the exchange form of FollowTheMoney, a JSON object a line.
   *
   * @param problems is told what could not be read, a line each
   * @throws IOException where the file cannot be read
   */
  public static Register followTheMoney(Path jsonLines, List<String> problems) throws IOException {
    return FollowTheMoney.read(jsonLines, problems);
  }
}
