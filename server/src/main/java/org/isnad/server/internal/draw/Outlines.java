package org.isnad.server.internal.draw;

import java.util.List;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.draw.BaseMap.Region;

/**
 * Regions as SVG paths, without what lies outside and without points that nobody could tell apart.
 */
final class Outlines {
  private static final double LEAST_STEP = 0.8;

  private Outlines() {}

  /** The path; empty where no ring reaches into the drawing. */
  static String path(Region region, Projection projection) {
    StringBuilder path = new StringBuilder();
    for (List<Point> ring : region.rings()) {
      if (isSeen(ring, projection)) {
        add(ring, projection, path);
      }
    }
    return path.toString();
  }

  private static boolean isSeen(List<Point> ring, Projection projection) {
    double left = ring.stream().mapToDouble(projection::x).min().orElse(0);
    double right = ring.stream().mapToDouble(projection::x).max().orElse(0);
    double top = ring.stream().mapToDouble(projection::y).min().orElse(0);
    double bottom = ring.stream().mapToDouble(projection::y).max().orElse(0);
    return right > 0 && left < projection.width() && bottom > 0 && top < projection.height();
  }

  private static void add(List<Point> ring, Projection projection, StringBuilder path) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (Point point : ring) {
      double x = projection.x(point);
      double y = projection.y(point);
      if (!(Math.hypot(x - lastX, y - lastY) < LEAST_STEP)) {
        path.append(Double.isNaN(lastX) ? 'M' : 'L').append(x).append(' ').append(y);
        lastX = x;
        lastY = y;
      }
    }
    path.append('Z');
  }
}
