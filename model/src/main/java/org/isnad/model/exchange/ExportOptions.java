package org.isnad.model.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;
import org.isnad.model.Grade;
import org.isnad.model.Outline;

/**
 * Which part of a view is to be written, and how.
 *
 * @param asOf the day the view is of
 * @param theatre the name of the theatre
 * @param from the first day that what is written may have been so; open where it is absent
 * @param to the last
 * @param hxl whether a row of HXL tags follows the header
 * @param marking the word of the Traffic Light Protocol that the output bears, such as {@code
 *     GREEN}
 * @param grades what its owner thinks of the sources, by the name under which they are cited
 * @param outlines the areas of places that are told by their distance from others, by the place's
 *     id
 */
public record ExportOptions(
    LocalDate asOf,
    String theatre,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean hxl,
    Optional<String> marking,
    Map<String, Grade> grades,
    Map<String, Outline> outlines) {
  public ExportOptions {
    grades = Map.copyOf(grades);
    outlines = Map.copyOf(outlines);
  }

  /** Without areas of places. */
  public ExportOptions(
      LocalDate asOf,
      String theatre,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean hxl,
      Optional<String> marking,
      Map<String, Grade> grades) {
    this(asOf, theatre, from, to, hxl, marking, grades, Map.of());
  }

  /** The same with areas of places, by their id. */
  public ExportOptions with(Map<String, Outline> areas) {
    return new ExportOptions(asOf, theatre, from, to, hxl, marking, grades, areas);
  }

  public static ExportOptions of(LocalDate asOf, String theatre) {
    return new ExportOptions(
        asOf, theatre, Optional.empty(), Optional.empty(), false, Optional.empty(), Map.of());
  }

  /** Whether a claim may have been so within the days asked for; an undated one may always. */
  public boolean includes(Claim claim) {
    Optional<LocalDate> first = claim.when().flatMap(Edtf::earliest);
    Optional<LocalDate> last = claim.when().flatMap(Edtf::latest);
    boolean isOver = from.isPresent() && last.isPresent() && last.get().isBefore(from.get());
    boolean isYetToCome = to.isPresent() && first.isPresent() && first.get().isAfter(to.get());
    return !isOver && !isYetToCome;
  }
}
