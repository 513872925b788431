package org.isnad.server.internal.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.NetworkShow.Lines;

/**
 * Dots and lines that a picture has no room to tell more of, in whole units: those that look alike
 * are one path, so that thousands weigh little and are drawn at once.
 */
final class Faint {
  private final Map<String, StringBuilder> dots = new TreeMap<>();
  private final Map<String, StringBuilder> lines = new TreeMap<>();
  private final double width;
  private final double height;

  Faint(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** A dot; {@code colour} is empty where it has none. */
  void dot(String colour, double x, double y) {
    dots.computeIfAbsent(colour, c -> new StringBuilder())
        .append('M')
        .append(Math.round(x))
        .append(' ')
        .append(Math.round(y))
        .append("h0");
  }

  /**
   * A straight line, as far as it lies within the drawing (Liang and Barsky, "A new concept and
   * method for line clipping", 1984): what reaches far out would be drawn, and dashed, for nothing.
   */
  void line(String form, double x1, double y1, double x2, double y2) {
    double[] part = {0, 1};
    boolean seen =
        cut(x1 - x2, x1, part)
            && cut(x2 - x1, width - x1, part)
            && cut(y1 - y2, y1, part)
            && cut(y2 - y1, height - y1, part);
    if (seen) {
      double across = x2 - x1;
      double along = y2 - y1;
      add(
          form,
          x1 + across * part[0],
          y1 + along * part[0],
          x1 + across * part[1],
          y1 + along * part[1]);
    }
  }

  /** Keeps of a line the part on the inner side of one rim; false where nothing is left. */
  private static boolean cut(double outwards, double room, double[] part) {
    if (outwards == 0) {
      return room >= 0;
    }
    if (outwards < 0) {
      part[0] = Math.max(part[0], room / outwards);
    } else {
      part[1] = Math.min(part[1], room / outwards);
    }
    return part[0] < part[1];
  }

  private void add(String form, double x1, double y1, double x2, double y2) {
    lines
        .computeIfAbsent(form, f -> new StringBuilder())
        .append('M')
        .append(Math.round(x1))
        .append(' ')
        .append(Math.round(y1))
        .append('l')
        .append(Math.round(x2) - Math.round(x1))
        .append(' ')
        .append(Math.round(y2) - Math.round(y1));
  }

  List<MapShow.Dots> dots() {
    return dots.entrySet().stream()
        .map(e -> new MapShow.Dots("actor", e.getKey(), e.getValue().toString()))
        .toList();
  }

  List<Lines> lines() {
    return lines.entrySet().stream()
        .map(e -> new Lines(e.getKey(), e.getValue().toString()))
        .toList();
  }
}
