package org.isnad.claims.names;

import java.util.Optional;

/**
 * A noun phrase of a sentence that may take part in a claim.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param head index of its head word
 * @param start offset of its first character in the sentence
 * @param end offset behind its last
 * @param name the characters it is called by: without article, rank and what only describes
 * @param kind what it names
 * @param form how it names it
 * @param noun its common head noun in dictionary form, where it has one
 * @param title the rank or office before a person's name, as given
 */
public record Phrase(
    int first,
    int last,
    int head,
    int start,
    int end,
    String name,
    Kind kind,
    Form form,
    Optional<String> noun,
    Optional<String> title) {
  /** How a phrase names what it names. */
  public enum Form {
    /** By a proper name. */
    NAME,
    /** By words that tell it from others: "militias from Misrata", "Turkish forces". */
    DESCRIPTION,
    /** By words that stand for what was named before: "the group", "it". */
    REFERENCE
  }

  public boolean isName() {
    return form == Form.NAME;
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** The same place in the sentence, told by other words. */
  public Phrase withName(String other) {
    return new Phrase(first, last, head, start, end, other, kind, form, noun, title);
  }

  Phrase withKind(Kind other) {
    return new Phrase(first, last, head, start, end, name, other, form, noun, title);
  }
}
