package org.isnad.briefing.internal.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Briefing.ChangeMap;
import org.isnad.model.Briefing.Mark;
import org.isnad.model.Entity;
import org.isnad.model.Position;
import org.isnad.model.picture.Change.Kind;

/**
 * The map of changes: a place that changed hands is half the old holder's colour and half the new
 * one's; contested is hatched, given up is empty. The colours are those of Okabe and Ito, safe for
 * the colour-blind, and each holder stands in the legend by name.
 */
public final class MapDrawing {
  private static final List<String> COLOURS =
      List.of(
          "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8C6D1F", "#5A5A5A");
  private static final double RADIUS = 8;
  private static final double LETTER = 6.4;
  private static final double SMALL_LETTER = 5.8;

  private final ChangeMap map;
  private final Frame frame;
  private final Map<String, String> colours = new LinkedHashMap<>();
  private final List<double[]> taken = new ArrayList<>();

  private MapDrawing(ChangeMap map) {
    this.map = map;
    this.frame =
        Frame.around(map.marks().stream().flatMap(m -> m.place().position().stream()).toList());
    map.marks().forEach(m -> colour(m.after()));
    map.marks().forEach(m -> colour(m.before()));
  }

  private String colour(String holder) {
    boolean nobody =
        holder.equals("not told") || holder.equals("nobody named") || holder.contains(" or ");
    return nobody
        ? "none"
        : colours.computeIfAbsent(holder, h -> COLOURS.get(colours.size() % COLOURS.size()));
  }

  /** The figure with its caption. */
  public static String of(ChangeMap map, Optional<String> baseMap) {
    return new MapDrawing(map).draw(baseMap);
  }

  private String draw(Optional<String> baseMap) {
    double height = Frame.HEIGHT + 24 + 20 * Math.ceil((colours.size() + 1) / 3.0);
    StringBuilder svg = new StringBuilder();
    svg.append("<figure class=\"changes\"><svg viewBox=\"0 0 ").append(Svg.number(Frame.WIDTH));
    svg.append(' ').append(Svg.number(height)).append("\" role=\"img\" aria-label=\"");
    svg.append(Svg.escape(map.caption()))
        .append(
            "\">\n"
                + "<defs><clipPath id=\"map-frame\"><rect width=\"640\""
                + " height=\"400\"/></clipPath>");
    svg.append(
        "<pattern id=\"hatched\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\""
            + " class=\"paper\"/><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"5\""
            + " class=\"hatch\"/></pattern></defs>\n");
    svg.append(
        "<rect width=\"640\" height=\"320\" class=\"sea\"/>\n<g clip-path=\"url(#map-frame)\">\n");
    baseMap.ifPresent(
        base ->
            svg.append("<path class=\"land\" d=\"")
                .append(BaseMap.path(base, frame))
                .append("\"/>\n"));
    map.marks().forEach(m -> svg.append(mark(m)));
    map.marks().forEach(m -> svg.append(label(m)));
    around().forEach(svg::append);
    svg.append(scale()).append("</g>\n").append(legend());
    return svg.append("</svg><figcaption>")
        .append(Svg.escape(map.caption()))
        .append("</figcaption></figure>\n")
        .toString();
  }

  /** Small dots with faint names, where there is room for both. */
  private List<String> around() {
    List<String> dots = new ArrayList<>();
    for (Entity place : map.around()) {
      Position at = place.position().orElseThrow();
      double x = frame.x(at.longitude());
      double y = frame.y(at.latitude());
      double width = place.name().length() * SMALL_LETTER;
      double[] spot = {x - 3, y - 6, x + 6 + width, y + 6};
      if (isFree(spot)) {
        taken.add(spot);
        dots.add(
            "<circle cx=\"%s\" cy=\"%s\" r=\"2\" class=\"around\"/>"
                    .formatted(Svg.number(x), Svg.number(y))
                + Svg.text(x + 6, y + 4, "near", "start", place.name()));
      }
    }
    return dots;
  }

  private String mark(Mark mark) {
    Position at = mark.place().position().orElseThrow();
    double x = frame.x(at.longitude());
    double y = frame.y(at.latitude());
    taken.add(new double[] {x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS});
    String title =
        "<title>"
            + Svg.escape(mark.place().name() + ": " + mark.before() + " → " + mark.after())
            + "</title>";
    String before = colour(mark.before());
    String after = mark.kind() == Kind.NOW_CONTESTED ? "url(#hatched)" : colour(mark.after());
    return "<g class=\"mark\">"
        + title
        + half(x, y, before, 0)
        + half(x, y, after, 1)
        + "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"rim\"/></g>\n"
            .formatted(Svg.number(x), Svg.number(y), Svg.number(RADIUS));
  }

  /** The left half shows before, the right half after. */
  private static String half(double x, double y, String fill, int sweep) {
    return "<path d=\"M%s %sA%s %s 0 0 %d %s %sZ\" fill=\"%s\"/>"
        .formatted(
            Svg.number(x),
            Svg.number(y - RADIUS),
            Svg.number(RADIUS),
            Svg.number(RADIUS),
            sweep,
            Svg.number(x),
            Svg.number(y + RADIUS),
            fill.equals("none") ? "var(--paper)" : fill);
  }

  /** The name beside the mark where nothing stands yet: right, left, above or below. */
  private String label(Mark mark) {
    Position at = mark.place().position().orElseThrow();
    double x = frame.x(at.longitude());
    double y = frame.y(at.latitude());
    String name = mark.place().name();
    double width = name.length() * LETTER;
    double gap = RADIUS + 4;
    double[][] spots = {
      {x + gap, y - 7, x + gap + width, y + 7},
      {x - gap - width, y - 7, x - gap, y + 7},
      {x - width / 2, y - gap - 13, x + width / 2, y - gap},
      {x - width / 2, y + gap, x + width / 2, y + gap + 13},
      {x + gap, y - 21, x + gap + width, y - 7},
      {x + gap, y + 7, x + gap + width, y + 21},
    };
    for (double[] spot : spots) {
      if (isFree(spot)) {
        taken.add(spot);
        return Svg.text(spot[0], spot[1] + 11, "place", "start", name);
      }
    }
    return "";
  }

  private boolean isFree(double[] spot) {
    boolean inside =
        spot[0] >= 2 && spot[2] <= Frame.WIDTH - 2 && spot[1] >= 2 && spot[3] <= Frame.HEIGHT - 2;
    return inside
        && taken.stream()
            .noneMatch(o -> spot[0] < o[2] && o[0] < spot[2] && spot[1] < o[3] && o[1] < spot[3]);
  }

  private String scale() {
    double kilometres = 10;
    while (kilometres * frame.kilometre() < 60) {
      kilometres *= kilometres == 20 || kilometres == 200 ? 2.5 : 2;
    }
    double length = kilometres * frame.kilometre();
    double y = Frame.HEIGHT - 14;
    return Svg.line(14, y, 14 + length, y, "scale")
        + Svg.line(14, y - 4, 14, y + 4, "scale")
        + Svg.line(14 + length, y - 4, 14 + length, y + 4, "scale")
        + Svg.text(20 + length, y + 4, "axis", "start", (int) kilometres + " km");
  }

  private String legend() {
    StringBuilder legend = new StringBuilder();
    int index = 0;
    for (Map.Entry<String, String> entry : colours.entrySet()) {
      double x = 12 + 212 * (index % 3);
      double y = Frame.HEIGHT + 20 + 20 * (index / 3);
      legend.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"6\" fill=\"%s\"/>\n"
              .formatted(Svg.number(x), Svg.number(y - 4), entry.getValue()));
      legend.append(Svg.text(x + 11, y, "legend", "start", shortened(entry.getKey())));
      index++;
    }
    double x = 12 + 212 * (index % 3);
    double y = Frame.HEIGHT + 20 + 20 * (index / 3);
    return legend
        .append(Svg.text(x - 6, y, "axis", "start", "left before, right after; hatched: contested"))
        .toString();
  }

  private static String shortened(String name) {
    return name.length() <= 28 ? name : name.substring(0, 27) + "…";
  }
}
