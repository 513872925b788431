package org.isnad.briefing.internal.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The outlines of a theatre's base map (GeoJSON polygons and lines) as one SVG path. */
final class BaseMap {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BaseMap() {}

  /** The path; what is no polygon or line is left out. */
  static String path(String geoJson, Frame frame) {
    StringBuilder path = new StringBuilder();
    try {
      JSON.readTree(geoJson).findValues("geometry").forEach(g -> geometry(g, frame, path));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the base map is no GeoJSON ("
              + e.getOriginalMessage()
              + "); mend the file that theatre.yaml names as map",
          e);
    }
    return path.toString();
  }

  private static void geometry(JsonNode geometry, Frame frame, StringBuilder path) {
    JsonNode coordinates = geometry.path("coordinates");
    switch (geometry.path("type").asText()) {
      case "Polygon", "MultiLineString" -> coordinates.forEach(ring -> ring(ring, frame, path));
      case "MultiPolygon" ->
          coordinates.forEach(polygon -> polygon.forEach(ring -> ring(ring, frame, path)));
      case "LineString" -> ring(coordinates, frame, path);
      default -> {}
    }
  }

  /** A ring that lies wholly beside the frame is left out. */
  private static void ring(JsonNode ring, Frame frame, StringBuilder path) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    StringBuilder line = new StringBuilder();
    for (JsonNode point : ring) {
      double x = frame.x(point.path(0).asDouble());
      double y = frame.y(point.path(1).asDouble());
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      line.append(line.isEmpty() ? 'M' : 'L')
          .append(Svg.number(x))
          .append(' ')
          .append(Svg.number(y));
    }
    boolean seen = right >= 0 && left <= Frame.WIDTH && bottom >= 0 && top <= Frame.HEIGHT;
    if (seen) {
      path.append(line).append('Z');
    }
  }
}
