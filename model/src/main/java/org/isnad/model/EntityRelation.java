package org.isnad.model;

import java.util.Optional;

/**
 * How one entity follows from another, or belongs to it, over time. Both stay entities of their
 * own: a rename, a split or a merger is never a merge of identities.
 *
 * @param from id of the entity the relation is told of
 * @param kind what it is to the other
 * @param to id of the other entity
 * @param when when it came about, where that is known
 * @param source who says so
 */
public record EntityRelation(
    String from, Kind kind, String to, Optional<Edtf> when, String source) {
  /** What the first is to the second. */
  public enum Kind {
    /** Its people go on under the name of the other. */
    RENAMED_TO,
    /** It left the other. */
    SPLIT_FROM,
    /** It went up in the other. */
    MERGED_INTO,
    /** It belongs under the other's roof and keeps its own name. */
    MEMBER_OF,
    /** It acts together with the other. */
    ALLIED_WITH
  }
}
