package org.isnad.evaluation.re3d;

/**
 * A relation of two names in one document, in re3d's terms.
 *
 * @param document the document's id
 * @param source the first name
 * @param type FightingAgainst, AlliesOf, InChargeOf, BelongsTo, IsSynonymOf …
 * @param target the other name
 */
public record Relation(String document, String source, String type, String target) {
  /** The line of the exchange file: document, source, type and target between tabs. */
  public String line() {
    return String.join("\t", document, Mention.onOneLine(source), type, Mention.onOneLine(target));
  }
}
