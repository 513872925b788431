package org.isnad.model;

/**
 * One sentence at its place in a document.
 *
 * @param start offset of its first character in the document's text
 * @param end offset behind its last character
 * @param text the document's own characters between the two
 */
public record Sentence(int start, int end, String text) {}
