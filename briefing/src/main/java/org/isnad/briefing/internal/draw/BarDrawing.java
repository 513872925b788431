package org.isnad.briefing.internal.draw;

import org.isnad.model.Briefing.Bar;
import org.isnad.model.Briefing.Bars;

/** Bands on one scale around nought: a bar between two ticks, the sum as a longer tick. */
public final class BarDrawing {
  private static final int WIDTH = 640;
  private static final int LEFT = 210;
  private static final int RIGHT = 110;
  private static final int ROW = 24;
  private static final double LEAST_REACH = 1;

  private BarDrawing() {}

  /**
   * The figure with its caption.
   *
   * @param sources the marks of its footnotes
   */
  public static String of(Bars bars, String sources) {
    double reach =
        bars.bars().stream()
            .mapToDouble(b -> Math.max(Math.abs(b.low()), Math.abs(b.high())))
            .reduce(LEAST_REACH, Math::max);
    double middle = LEFT + (WIDTH - LEFT - RIGHT) / 2.0;
    double unit = (WIDTH - LEFT - RIGHT) / 2.0 / reach;
    int height = ROW * bars.bars().size() + 26;
    StringBuilder svg = new StringBuilder();
    svg.append("<figure class=\"bands\"><svg viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height);
    svg.append("\" role=\"img\" aria-label=\"").append(Svg.escape(bars.caption())).append("\">\n");
    svg.append(Svg.line(middle, 4, middle, height - 20, "zero"));
    int row = 0;
    for (Bar bar : bars.bars()) {
      svg.append(bar(bar, middle, unit, ROW * row++ + 16));
    }
    svg.append(Svg.text(middle - 6, height - 5, "axis", "end", "losing ◂"));
    svg.append(Svg.text(middle + 6, height - 5, "axis", "start", "▸ gaining"));
    svg.append("</svg><figcaption>").append(Svg.escape(bars.caption()));
    svg.append(sources);
    return svg.append("</figcaption></figure>\n").toString();
  }

  private static String bar(Bar bar, double middle, double unit, double y) {
    double low = middle + bar.low() * unit;
    double high = middle + bar.high() * unit;
    double value = middle + bar.value() * unit;
    String kind = bar.value() > 0 ? "gain" : "loss";
    return Svg.text(LEFT - 12, y + 4, "label", "end", bar.label())
        + "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"8\" class=\"band %s\"/>\n"
            .formatted(
                Svg.number(low), Svg.number(y - 4), Svg.number(Math.max(1, high - low)), kind)
        + Svg.line(low, y - 6, low, y + 6, "end")
        + Svg.line(high, y - 6, high, y + 6, "end")
        + Svg.line(value, y - 8, value, y + 8, "tick " + kind)
        + Svg.text(WIDTH - RIGHT + 12, y + 4, "word", "start", bar.word());
  }
}
