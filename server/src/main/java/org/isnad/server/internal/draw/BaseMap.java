package org.isnad.server.internal.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outlines of a theatre's GeoJSON file (RFC 7946): polygons of countries or regions.
 *
 * @param regions the outlines in the order of the file
 * @param problem why there are none, for the reader
 */
public record BaseMap(List<Region> regions, Optional<String> problem) {
  public BaseMap {
    regions = List.copyOf(regions);
  }

  /**
   * A country or region.
   *
   * @param name as the file gives it, may be empty
   * @param rings each a line of points that ends where it begins
   */
  public record Region(String name, List<List<Point>> rings) {
    public Region {
      rings = rings.stream().map(List::copyOf).toList();
    }

    /** Whether a point lies inside: a ray from it crosses the rings an odd number of times. */
    public boolean contains(Point point) {
      boolean inside = false;
      for (List<Point> ring : rings) {
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
          inside ^= crosses(point, ring.get(i), ring.get(j));
        }
      }
      return inside;
    }

    private static boolean crosses(Point point, Point a, Point b) {
      boolean spans = a.latitude() > point.latitude() != b.latitude() > point.latitude();
      double slope = (b.longitude() - a.longitude()) / (b.latitude() - a.latitude());
      return spans && point.longitude() < a.longitude() + slope * (point.latitude() - a.latitude());
    }
  }

  /** A point in degrees. */
  public record Point(double longitude, double latitude) {}

  /** Reads a file; one that cannot be understood is a map without outlines that says why. */
  public static BaseMap read(Optional<Path> file) {
    if (file.isEmpty()) {
      return new BaseMap(
          List.of(),
          Optional.of("this theatre has no base map; name a GeoJSON file as map in theatre.yaml"));
    }
    try {
      return of(new ObjectMapper().readTree(Files.readString(file.get())));
    } catch (JsonProcessingException e) {
      return none(file.get() + " is no GeoJSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return none(file.get() + " cannot be read; check its rights");
    }
  }

  private static BaseMap none(String problem) {
    return new BaseMap(List.of(), Optional.of(problem));
  }

  private static BaseMap of(JsonNode json) {
    List<Region> regions = new ArrayList<>();
    for (JsonNode feature : json.path("features")) {
      List<List<Point>> rings = new ArrayList<>();
      JsonNode geometry = feature.path("geometry");
      JsonNode coordinates = geometry.path("coordinates");
      if (geometry.path("type").asText().equals("Polygon")) {
        coordinates.forEach(ring -> rings.add(ring(ring)));
      } else if (geometry.path("type").asText().equals("MultiPolygon")) {
        coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
      }
      rings.removeIf(ring -> ring.size() < 3);
      if (!rings.isEmpty()) {
        regions.add(new Region(feature.path("properties").path("name").asText(""), rings));
      }
    }
    return regions.isEmpty()
        ? none("the base map holds no polygon; give one for each country or region")
        : new BaseMap(regions, Optional.empty());
  }

  private static List<Point> ring(JsonNode ring) {
    List<Point> points = new ArrayList<>();
    ring.forEach(p -> points.add(new Point(p.path(0).asDouble(), p.path(1).asDouble())));
    return points;
  }
}
