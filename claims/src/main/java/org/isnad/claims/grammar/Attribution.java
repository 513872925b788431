package org.isnad.claims.grammar;

import java.util.List;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;

/**
 * Who says a thing and how it is held: the reporting verbs above a trigger word, "according to",
 * and the auxiliaries, negations and adverbs around it.
 *
 * @param saidBy outermost speaker first
 * @param modality how the claim is held
 */
record Attribution(List<String> saidBy, Modality modality) {
  static Attribution of(Scene scene, Token trigger) {
    return new AttributionReader(scene, trigger).read();
  }
}
