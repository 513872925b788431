package org.isnad.server.internal.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Status;
import org.isnad.server.internal.draw.BaseMap.Point;
import org.isnad.server.internal.show.MapShow;

/**
 * Places for whose circles and names a map has no room, as dots: those of one colour and form are
 * one path of strokes without length, so that thousands weigh little and are drawn at once.
 */
final class Dots {
  private static final String NOBODY = "#625e55";

  private final Map<Kind, Pen> pens = new LinkedHashMap<>();
  private final Colours colours;
  private final Projection projection;

  Dots(Colours colours, Projection projection) {
    this.colours = colours;
    this.projection = projection;
  }

  /** Dots that look alike. */
  private record Kind(String form, String colour) {}

  /** A path that grows by relative steps of whole units. */
  private static final class Pen {
    private final StringBuilder path = new StringBuilder();
    private long lastX;
    private long lastY;

    void dot(long x, long y) {
      path.append('m').append(x - lastX).append(' ').append(y - lastY).append("h0");
      lastX = x;
      lastY = y;
    }
  }

  /** The dots of some places: held ones in the colour of the answer with most behind it. */
  List<MapShow.Dots> of(List<Holding> held, List<Entity> named) {
    held.forEach(h -> dot(kind(h), MapLayers.point(h.place())));
    named.forEach(e -> dot(new Kind("unknown", NOBODY), MapLayers.point(e)));
    return pens.entrySet().stream()
        .map(e -> new MapShow.Dots(e.getKey().form(), e.getKey().colour(), e.getValue().path + ""))
        .toList();
  }

  private Kind kind(Holding holding) {
    Status status = holding.holder().status();
    String form =
        switch (status) {
          case CONTESTED -> "contested";
          case STALE -> "stale";
          case DENIED, UNKNOWN -> "unknown";
          case CORROBORATED, SINGLE_SOURCE -> "held";
        };
    String colour =
        holding.holder().answers().stream()
            .filter(a -> !a.voices().isEmpty())
            .map(Answer::value)
            .findFirst()
            .map(colours::of)
            .orElse(NOBODY);
    return new Kind(form, colour);
  }

  private void dot(Kind kind, Point point) {
    pens.computeIfAbsent(kind, k -> new Pen())
        .dot(Math.round(projection.x(point)), Math.round(projection.y(point)));
  }
}
