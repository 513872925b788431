package org.isnad.claims.names;

import org.isnad.claims.syntax.Token;

/**
 * A noun phrase of a sentence.
 *
 * @param head its head word
 * @param start offset of its first character in the sentence
 * @param end offset behind its last
 * @param text its characters without article and rank
 * @param kind what it names
 * @param isName whether it is a proper name, not a description
 */
public record Phrase(Token head, int start, int end, String text, Kind kind, boolean isName) {}
