package org.isnad.model;

import java.util.Optional;

/**
 * One thing that speaks for or against two entities being one.
 *
 * @param kind what sort of thing it is
 * @param speaksFor whether it speaks for one entity, or for two
 * @param claim id of the claim that states it, where a document does
 * @param words the evidence in words, for people
 */
public record Evidence(Kind kind, boolean speaksFor, Optional<String> claim, String words) {
  /** What sort of evidence it is; whether it can decide alone or only propose. */
  public enum Kind {
    /** The letters of the names; it proposes and never decides about groups that share a name. */
    LIKENESS,
    /** A source says "also known as". */
    ALSO_KNOWN_AS,
    /** A source introduces a short form: "Government of National Accord (GNA)". */
    ACRONYM,
    /** Both carry, or each carries another, number of a public list. */
    IDENTIFIER,
    /** The theatre's register says so. */
    REGISTER,
    /** A person says so. */
    PERSON,
    /** The two fight or oppose each other. */
    HOSTILITY,
    /** The two have different leaders at one time. */
    TWO_LEADERS,
    /** A source names both side by side, or says that they are two. */
    TOLD_APART,
    /** The one splits from, joins, becomes or contains the other: a relation, not an identity. */
    RELATION,
    /** The same places, leaders, foes and parents are named around both. */
    SURROUNDINGS
  }

  public static Evidence speaksFor(Kind kind, String words) {
    return new Evidence(kind, true, Optional.empty(), words);
  }

  public static Evidence speaksAgainst(Kind kind, String words) {
    return new Evidence(kind, false, Optional.empty(), words);
  }

  /** The same evidence with the claim that states it. */
  public Evidence from(String claimId) {
    return new Evidence(kind, speaksFor, Optional.of(claimId), words);
  }
}
