package org.isnad.claims;

import org.isnad.claims.names.Kind;
import org.isnad.model.Mention;

/**
 * A name at its place in a document, or a description that holds one, and what it names there.
 *
 * @param start offset of its first character in the document's text
 * @param end offset behind its last
 * @param text the characters
 * @param kind what it names in this sentence: a state that acts is a state, one that something
 *     happens in a place
 * @param proper whether it is a proper name: "Libya Dawn" is, "Libyan officers" is not
 * @param mention the name as the document gives it at its longest, with its other forms
 */
public record Named(int start, int end, String text, Kind kind, boolean proper, Mention mention) {}
