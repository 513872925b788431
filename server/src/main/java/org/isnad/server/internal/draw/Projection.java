package org.isnad.server.internal.draw;

import java.util.Collection;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.show.Section;

/**
 * Degrees to units of a drawing: equirectangular with the middle parallel true to scale, which
 * bends nothing that a reader would notice within one country.
 */
final class Projection {
  static final double KILOMETRES_PER_DEGREE = 111.32;
  private static final double LEAST_DEGREES = 3;
  private static final double MARGIN = 0.09;

  /** Height of a drawing as a share of its width, where the points themselves need no more. */
  private static final double TALLEST = 0.68;

  private final double west;
  private final double north;
  private final double unitsPerDegree;
  private final double shrink;
  private final int width;
  private final int height;

  private Projection(
      double west, double north, double shrink, double unitsPerDegree, int width, int height) {
    this.west = west;
    this.north = north;
    this.shrink = shrink;
    this.unitsPerDegree = unitsPerDegree;
    this.width = width;
    this.height = height;
  }

  /**
   * The projection that shows all points with a margin around them, and of the land they lie in as
   * much as a drawing of a bearable height has room for.
   */
  static Projection around(Collection<Point> points, Collection<Point> land, int width) {
    Bounds bounds = Bounds.of(points).padded(LEAST_DEGREES, MARGIN);
    if (!land.isEmpty()) {
      Bounds home = Bounds.of(land).padded(0, MARGIN / 3);
      bounds = bounds.wideTo(home);
      double shrink = Math.cos(Math.toRadians(bounds.middle()));
      bounds = bounds.highTo(home, bounds.lon() * shrink * TALLEST);
    }
    double shrink = Math.cos(Math.toRadians(bounds.middle()));
    double units = width / (bounds.lon() * shrink);
    int height = (int) Math.round(bounds.lat() * units);
    return new Projection(bounds.west(), bounds.north(), shrink, units, width, height);
  }

  /** The projection that shows a section of this one in a drawing of the same size. */
  Projection section(Section section) {
    double units = unitsPerDegree * section.zoom();
    double left = section.x() * width - width / section.zoom() / 2;
    double top = section.y() * height - height / section.zoom() / 2;
    return new Projection(
        west + left / (shrink * unitsPerDegree),
        north - top / unitsPerDegree,
        shrink,
        units,
        width,
        height);
  }

  /** Whether a point lies within the drawing. */
  boolean shows(Point point) {
    double x = x(point);
    double y = y(point);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  double x(Point point) {
    return tenth((point.longitude() - west) * shrink * unitsPerDegree);
  }

  double y(Point point) {
    return tenth((north - point.latitude()) * unitsPerDegree);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  double unitsPerKilometre() {
    return unitsPerDegree / KILOMETRES_PER_DEGREE;
  }

  static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
