package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;
import org.isnad.model.Range;

/**
 * A frame that a sentence fits, with what fills it.
 *
 * @param known whether an event is spoken of as known: "the attack", "this operation"
 * @param start offset in the sentence of the words that carry the claim
 * @param end offset behind them
 */
public record Match(
    Frame frame,
    Token trigger,
    Optional<Party> subject,
    Optional<Party> object,
    Optional<String> place,
    Range number,
    SortedMap<String, String> detail,
    List<String> saidBy,
    Modality modality,
    boolean known,
    int start,
    int end) {
  /** The same with the people it harmed, and the words that tell of them. */
  public Match withCasualties(Range harmed, SortedMap<String, String> details, int from, int to) {
    return new Match(
        frame, trigger, subject, object, place, harmed, details, saidBy, modality, known, from, to);
  }

  /** The same with other parties. */
  public Match withParties(Optional<Party> doer, Optional<Party> target) {
    return new Match(
        frame, trigger, doer, target, place, number, detail, saidBy, modality, known, start, end);
  }
}
