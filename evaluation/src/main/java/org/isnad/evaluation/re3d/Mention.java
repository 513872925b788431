package org.isnad.evaluation.re3d;

/**
 * A run of a text that names something, in re3d's terms.
 *
 * @param document the document's id
 * @param begin offset of its first character, counted in code points
 * @param end offset behind its last
 * @param type Organisation, Person, Location, Nationality, Temporal …
 * @param text the characters
 */
public record Mention(String document, int begin, int end, String type, String text) {
  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }

  /** The line of the exchange file: document, begin, end, type and text between tabs. */
  public String line() {
    return String.join(
        "\t", document, String.valueOf(begin), String.valueOf(end), type, onOneLine(text));
  }

  static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
