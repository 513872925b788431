package org.isnad.model;

/**
 * One sentence at its place in a document.
 *
 * @param start offset of its first character in the document's text
 * @param end offset behind its last character
 * @param text the document's own characters between the two, with a blank for each line break, tab
 *     or other white space in it; as long as the span, so that offsets in one hold in the other
 */
public record Sentence(int start, int end, String text) {}
