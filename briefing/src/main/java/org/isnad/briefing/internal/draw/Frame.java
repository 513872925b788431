package org.isnad.briefing.internal.draw;

import java.util.List;
import org.isnad.model.Position;

/**
 * The piece of the earth that a map shows, with degrees of longitude shortened at its middle
 * latitude (equirectangular), and where a position lies in the drawing.
 *
 * @param west its western edge in degrees
 * @param north its northern edge in degrees
 * @param scale units of the drawing for a degree of latitude
 * @param shortening what a degree of longitude is of a degree of latitude
 */
record Frame(double west, double north, double scale, double shortening) {
  static final double WIDTH = 640;
  static final double HEIGHT = 320;
  private static final double MARGIN = 0.28;
  private static final double LEAST_DEGREES = 3;
  static final double KILOMETRES_A_DEGREE = 111.2;

  /** The frame around some positions, with room beside them. */
  static Frame around(List<Position> positions) {
    double south = positions.stream().mapToDouble(Position::latitude).min().orElse(0);
    double north = positions.stream().mapToDouble(Position::latitude).max().orElse(0);
    double west = positions.stream().mapToDouble(Position::longitude).min().orElse(0);
    double east = positions.stream().mapToDouble(Position::longitude).max().orElse(0);
    double middle = (south + north) / 2;
    double shortening = Math.max(0.1, Math.cos(Math.toRadians(middle)));
    double high = Math.max(LEAST_DEGREES, (north - south) * (1 + 2 * MARGIN));
    double wide = Math.max(LEAST_DEGREES, (east - west) * shortening * (1 + 2 * MARGIN));
    double scale = Math.min(HEIGHT / high, WIDTH / wide);
    return new Frame(
        (west + east) / 2 - WIDTH / scale / shortening / 2,
        middle + HEIGHT / scale / 2,
        scale,
        shortening);
  }

  double x(double longitude) {
    return (longitude - west) * shortening * scale;
  }

  double y(double latitude) {
    return (north - latitude) * scale;
  }

  /** How many units of the drawing a kilometre is. */
  double kilometre() {
    return scale / KILOMETRES_A_DEGREE;
  }
}
