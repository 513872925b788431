package org.isnad.model;

import java.util.List;

/**
 * A block of a document: a title, a heading, a paragraph, an item of a list, or furniture of the
 * page.
 *
 * @param kind what the block is
 * @param start offset of its first character in the document's text
 * @param end offset behind its last character
 * @param sentences its sentences; titles, headings, captions and furniture have none, and the first
 *     of an item begins behind its bullet or number
 */
public record Passage(Kind kind, int start, int end, List<Sentence> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** What a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTATION,
    CAPTION,
    FURNITURE
  }
}
