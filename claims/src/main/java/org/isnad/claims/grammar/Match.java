package org.isnad.claims.grammar;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;
import org.isnad.model.Range;

/**
 * A frame that a sentence fits, with what fills it.
 *
 * @param span offsets in the sentence of the words that carry the claim: start, end
 */
public record Match(
    Frame frame,
    Token trigger,
    Optional<Filler> subject,
    Optional<Filler> object,
    Optional<Phrase> place,
    Optional<Range> number,
    List<String> saidBy,
    Modality modality,
    @SuppressWarnings("ArrayRecordComponent") int[] span) {}
