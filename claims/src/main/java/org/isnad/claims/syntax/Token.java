package org.isnad.claims.syntax;

/**
 * A word of a parsed sentence.
 *
 * @param index its place, from 0
 * @param start offset of its first character in the sentence
 * @param end offset behind its last
 * @param form the characters
 * @param lemma its dictionary form, lower case
 * @param tag Penn Treebank part of speech
 * @param head index of the word it depends on, -1 for the root
 * @param label its dependency label
 */
public record Token(
    int index, int start, int end, String form, String lemma, String tag, int head, String label) {
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** The word where it depends on another. */
  Token under(int newHead, String newLabel) {
    return new Token(index, start, end, form, lemma, tag, newHead, newLabel);
  }
}
