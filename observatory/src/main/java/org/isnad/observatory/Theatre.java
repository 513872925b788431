package org.isnad.observatory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;

/**
 * What a user owns: a folder of plain text for one conflict.
 *
 * @param folder the folder
 * @param name the name to show
 * @param description a sentence on it
 * @param map the base map, a GeoJSON file
 * @param briefingDay the day that a demonstration writes its briefing for
 * @param newReports how it takes new reports in
 * @param knowledge what its lists say today
 */
public record Theatre(
    Path folder,
    String name,
    String description,
    Optional<Path> map,
    Optional<LocalDate> briefingDay,
    NewReports newReports,
    Knowledge knowledge) {
  /**
   * Opens a theatre folder.
   *
   * @throws TheatreException with every problem of its files
   */
  public static Theatre open(Path folder) {
    return TheatreFolder.open(folder);
  }

  /**
   * Makes an empty theatre in a folder, which is made where it is missing.
   *
   * @throws TheatreException where there is a theatre already, or the folder cannot be written
   */
  public static Theatre init(Path folder) {
    return TheatreFolder.init(folder);
  }

  /** Whether a folder is a theatre. */
  public static boolean isTheatre(Path folder) {
    return TheatreFolder.isTheatre(folder);
  }

  /** The actors, persons and places it knows today. */
  public List<Entity> register() {
    return knowledge.register();
  }

  /** Where its ledger lies. */
  public Path ledgerFile() {
    return folder.resolve("ledger.db");
  }

  /** Where its own reports lie. */
  public Path reports() {
    return folder.resolve("reports");
  }
}
