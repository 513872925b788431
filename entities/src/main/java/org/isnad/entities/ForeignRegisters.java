package org.isnad.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
   * @param problems is told what could not be read, a line each
   * @throws IOException where the file cannot be read
   */
  public static Register ucdpActors(Path csv, List<String> problems) throws IOException {
    return UcdpActors.read(csv, problems);
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
