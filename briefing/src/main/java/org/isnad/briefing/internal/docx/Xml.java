package org.isnad.briefing.internal.docx;

import java.util.stream.Collectors;

/** Text as WordprocessingML has it. */
final class Xml {
  private Xml() {}

  /** Escaped, without the characters that XML 1.0 cannot hold. */
  static String escape(String text) {
    String clean =
        text.codePoints()
            .filter(c -> c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !isLone(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return clean
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static boolean isLone(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }

  /** Whether a text is written from right to left. */
  static boolean isRightToLeft(String text) {
    return text.codePoints()
        .mapToObj(Character::getDirectionality)
        .filter(
            d ->
                d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .findFirst()
        .filter(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .isPresent();
  }

  /** A run of text, with further properties. */
  static String run(String text, String properties) {
    String direction = isRightToLeft(text) ? "<w:rtl/>" : "";
    String all = properties + direction;
    return "<w:r>"
        + (all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>")
        + "<w:t xml:space=\"preserve\">"
        + escape(text)
        + "</w:t></w:r>";
  }
}
