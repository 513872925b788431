package org.isnad.exchange.internal.maps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.model.Position;

/** What a map of others draws: one of the geometries of RFC 7946, in degrees. */
final class Geometry {
  private static final Set<String> TYPES =
      Set.of(
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection");
  private static final double EAST_MOST = 180;
  private static final double NORTH_MOST = 90;

  private static final double KILOMETRES_A_DEGREE = 111.2;

  private Geometry() {}

  /** Refuses what is no geometry, and numbers that are no degrees. */
  static void check(long line, JsonNode geometry) {
    if (geometry.isNull() || geometry.isMissingNode()) {
      return;
    }
    String type = geometry.path("type").asText("");
    if (!TYPES.contains(type)) {
      throw new BadTable(
          line,
          "geometry: “%s” is none of RFC 7946; write one such as Point or Polygon".formatted(type));
    }
    checkDegrees(line, geometry.path("coordinates"));
  }

  private static void checkDegrees(long line, JsonNode coordinates) {
    if (!coordinates.path(0).isNumber()) {
      coordinates.forEach(part -> checkDegrees(line, part));
      return;
    }
    double east = coordinates.path(0).asDouble();
    double north = coordinates.path(1).asDouble();
    if (Math.abs(east) > EAST_MOST || Math.abs(north) > NORTH_MOST) {
      throw new BadTable(
          line,
          "geometry: %s is no longitude and latitude; save the map in degrees (WGS 84)"
              .formatted(coordinates));
    }
  }

  /** The middle of a geometry, as rough as the geometry is wide. */
  static Optional<Position> position(JsonNode geometry) {
    double[] box = {180, 90, -180, -90};
    stretch(geometry.path("coordinates"), box);
    if (box[0] > box[2]) {
      return Optional.empty();
    }
    double radius = Math.hypot(box[2] - box[0], box[3] - box[1]) / 2 * KILOMETRES_A_DEGREE;
    return Optional.of(
        new Position((box[1] + box[3]) / 2, (box[0] + box[2]) / 2, Math.max(1, radius)));
  }

  private static void stretch(JsonNode coordinates, double[] box) {
    if (coordinates.path(0).isNumber()) {
      double east = coordinates.path(0).asDouble();
      double north = coordinates.path(1).asDouble();
      box[0] = Math.min(box[0], east);
      box[1] = Math.min(box[1], north);
      box[2] = Math.max(box[2], east);
      box[3] = Math.max(box[3], north);
      return;
    }
    coordinates.forEach(part -> stretch(part, box));
  }
}
