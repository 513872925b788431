package org.isnad.exchange.internal.table;

/** Text as it may stand in XML 1.0; a character that XML forbids is shown as U+FFFD. */
public final class Xml {
  private Xml() {}

  /** A text for an element or an attribute. */
  public static String text(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    value.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
      default -> out.appendCodePoint(isAllowed(c) ? c : '\ufffd');
    }
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
