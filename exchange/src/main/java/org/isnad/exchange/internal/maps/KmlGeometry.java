package org.isnad.exchange.internal.maps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Entity;
import org.isnad.model.Outline;
import org.isnad.model.Outline.Corner;

/**
 * Where a place lies, as KML 2.2 writes it: a point, or the area of one that is told by a distance.
 */
final class KmlGeometry {
  private KmlGeometry() {}

  /** Absent where the place has neither an area nor a position. */
  static Optional<String> find(Entity place, Optional<Outline> outline) {
    return outline
        .map(KmlGeometry::polygon)
        .or(() -> place.position().map(p -> point(p.longitude(), p.latitude())));
  }

  private static String point(double longitude, double latitude) {
    return "<Point><coordinates>" + longitude + "," + latitude + "</coordinates></Point>";
  }

  private static String polygon(Outline outline) {
    List<String> rings = outline.rings().stream().map(KmlGeometry::ring).toList();
    return "<Polygon><outerBoundaryIs>"
        + rings.getFirst()
        + "</outerBoundaryIs>"
        + rings.stream()
            .skip(1)
            .map(ring -> "<innerBoundaryIs>" + ring + "</innerBoundaryIs>")
            .collect(Collectors.joining())
        + "</Polygon>";
  }

  private static String ring(List<Corner> corners) {
    return corners.stream()
        .map(c -> rounded(c.longitude()) + "," + rounded(c.latitude()))
        .collect(
            Collectors.joining(" ", "<LinearRing><coordinates>", "</coordinates></LinearRing>"));
  }

  /** To some ten metres, which is more than a rough area knows. */
  static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
  }
}
