package org.isnad.model;

import java.time.Instant;

/**
 * A logged decision that a name in a document stands for an entity, or that it does not. Never
 * edited: a later judgement on the same name overrules an earlier one.
 *
 * @param document id of the document the name stands in
 * @param name the name as the document gives it
 * @param entity id of the entity
 * @param verdict same, different or unsure
 * @param by the rule or person that decided
 * @param reason why, for people
 * @param recorded when the ledger learned it
 */
public record Judgement(
    String document,
    String name,
    String entity,
    Verdict verdict,
    String by,
    String reason,
    Instant recorded) {
  /** What was decided. */
  public enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE
  }
}
