package org.isnad.server.internal.pages;

import org.isnad.model.ClaimType;

/** How a relation is told from either side. */
final class RelationWords {
  private RelationWords() {}

  /** Words that stand between the one it is told of and the other. */
  static String of(ClaimType type, boolean outward) {
    return switch (type) {
      case SUPPORTS -> outward ? "supports" : "is supported by";
      case MEMBER_OF -> outward ? "is part of" : "has as a part";
      case ALLIED_WITH -> "is allied with";
      case HOSTILE_TO -> "is hostile to";
      case PLEDGES_TO -> outward ? "pledged allegiance to" : "has the pledge of";
      case SPLITS_FROM -> outward ? "split from" : "was left by";
      case BECOMES -> outward ? "became" : "was before";
      case LEADS -> outward ? "leads" : "is led by";
      case CONTROLS -> outward ? "holds" : "is held by";
      case OPERATES_IN -> outward ? "operates in" : "has in it";
      case LISTED_BY -> outward ? "is listed by" : "lists";
      case NAME, CLASS, STRENGTH, ACCUSED_OF, EVENT -> type.word().replace('_', ' ');
    };
  }
}
