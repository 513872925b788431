package org.isnad.documents.internal;

import java.util.Optional;
import org.isnad.model.ProfileLine;
import org.jsoup.nodes.Element;

/**
 * The two cells of a web page that together are a profile's line: a term with its description, or a
 * table's row of a label and a value.
 */
final class ProfileCells {
  /** Stands in the words behind the label, and between the values of one cell. */
  static final char MARK = '\u0001';

  private Optional<Element> awaited = Optional.empty();
  private Optional<Element> value = Optional.empty();

  /** Whether the cell that ends here holds a known label, with its value in the next. */
  boolean isLabel(Element cell, String words) {
    Optional<Element> next =
        Optional.ofNullable(cell.nextElementSibling()).filter(n -> n.normalName().matches("dd|td"));
    boolean first = cell.previousElementSibling() == null || cell.normalName().equals("dt");
    boolean label =
        cell.normalName().matches("dt|th|td")
            && first
            && next.isPresent()
            && ProfileLine.isLabel(words.strip().replaceAll("\\s*:$", ""));
    awaited = label ? next : awaited;
    return label;
  }

  /** Whether the cell that begins here is the value of the label before. */
  boolean opens(Element cell) {
    if (awaited.filter(a -> a.equals(cell)).isEmpty()) {
      return false;
    }
    value = awaited;
    awaited = Optional.empty();
    return true;
  }

  boolean isInside() {
    return value.isPresent();
  }

  /** Whether an element that ends here is a part of a value; the value's own end is none. */
  boolean isWithin(Element element) {
    boolean end = value.filter(v -> v.equals(element)).isPresent();
    value = end ? Optional.empty() : value;
    return value.isPresent();
  }

  /** Words with a colon behind the label and commas between the values. */
  static String plain(String words) {
    return words
        .replaceFirst(
            "\\s*:?\\s*" + MARK + "[\\s" + MARK + "]*", words.indexOf(MARK) < 0 ? "" : ": ")
        .replaceAll("[\\s" + MARK + "]*" + MARK + "[\\s" + MARK + "]*$", "")
        .replaceAll("\\s*,?\\s*" + MARK + "[\\s" + MARK + "]*", ", ");
  }
}
