package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Finding.Answer;
import org.isnad.server.internal.show.MapShow.Slice;

/** A circle cut into parts, as large as the number of voices for each rival. */
final class Pie {
  private Pie() {}

  static List<Slice> slices(
      double x, double y, double radius, List<Answer> sides, Colours colours) {
    if (sides.size() == 1) {
      return List.of(new Slice("", colours.of(sides.getFirst().value())));
    }
    int voices = sides.stream().mapToInt(a -> a.voices().size()).sum();
    List<Slice> slices = new ArrayList<>();
    double from = -Math.PI / 2;
    for (Answer side : sides) {
      double to = from + 2 * Math.PI * side.voices().size() / voices;
      slices.add(new Slice(sector(x, y, radius, from, to), colours.of(side.value())));
      from = to;
    }
    return slices;
  }

  private static String sector(double x, double y, double radius, double from, double to) {
    return String.format(
        Locale.ROOT,
        "M%.1f %.1fL%.1f %.1fA%.1f %.1f 0 %d 1 %.1f %.1fZ",
        x,
        y,
        x + radius * Math.cos(from),
        y + radius * Math.sin(from),
        radius,
        radius,
        to - from > Math.PI ? 1 : 0,
        x + radius * Math.cos(to),
        y + radius * Math.sin(to));
  }
}
