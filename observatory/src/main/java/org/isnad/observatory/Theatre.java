package org.isnad.observatory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Source;
import org.isnad.model.picture.Rules;

/**
 * What a user owns: a folder of plain text for one conflict.
 *
 * @param folder the folder
 * @param name the name to show
 * @param description a sentence on it
 * @param map the base map, a GeoJSON file
 * @param briefingDay the day that a demonstration writes its briefing for
 * @param register the actors, persons and places it knows
 * @param within the id of the place that a place lies in, by the place's own id
 * @param sources who says things, and how far its owner trusts them
 * @param newReports how it takes new reports in
 * @param rules its warning indicators, scenarios and criteria of due diligence
 */
public record Theatre(
    Path folder,
    String name,
    String description,
    Optional<Path> map,
    Optional<LocalDate> briefingDay,
    List<Entity> register,
    Map<String, String> within,
    List<Source> sources,
    NewReports newReports,
    Rules rules) {
  public Theatre {
    register = List.copyOf(register);
    within = Map.copyOf(within);
    sources = List.copyOf(sources);
  }

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

  /** Where its ledger lies. */
  public Path ledgerFile() {
    return folder.resolve("ledger.db");
  }

  /** Where its own reports lie. */
  public Path reports() {
    return folder.resolve("reports");
  }
}
