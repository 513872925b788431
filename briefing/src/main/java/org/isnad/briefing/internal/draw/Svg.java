package org.isnad.briefing.internal.draw;

import java.util.Locale;

/** Text and numbers as SVG has them. */
final class Svg {
  private Svg() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String text(double x, double y, String kind, String anchor, String words) {
    return "<text x=\"%s\" y=\"%s\" class=\"%s\" text-anchor=\"%s\">%s</text>\n"
        .formatted(number(x), number(y), kind, anchor, escape(words));
  }

  static String line(double x1, double y1, double x2, double y2, String kind) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>\n"
        .formatted(number(x1), number(y1), number(x2), number(y2), kind);
  }
}
