package org.isnad.server.internal.pages;

import org.isnad.model.ClaimType;
import org.isnad.server.internal.words.Words;

/** How a relation is told from either side. */
final class RelationWords {
  private RelationWords() {}

  /** Words that stand between the one it is told of and the other. */
  static String of(ClaimType type, boolean outward, Words words) {
    return switch (type) {
      case NAME, CLASS, STRENGTH, ACCUSED_OF, EVENT -> words.term("type", type.word());
      default -> words.term("relation", type.word() + (outward ? ".out" : ".in"));
    };
  }
}
