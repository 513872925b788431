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

  /** A dot; {@code colour} is empty where it has none. */
  void dot(String colour, double x, double y) {
    dots.computeIfAbsent(colour, c -> new StringBuilder())
        .append('M')
        .append(Math.round(x))
        .append(' ')
        .append(Math.round(y))
        .append("h0");
  }

  /** A straight line. */
  void line(String form, double x1, double y1, double x2, double y2) {
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
