package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * The words of a sentence with the tags that the tagger gave them, counted from 1. Before the first
 * word and behind the last one stand empty words with empty tags.
 */
final class TaggedWords {
  private final NLPNode[] nodes;

  TaggedWords(NLPNode[] nodes) {
    this.nodes = nodes;
  }

  int last() {
    return nodes.length - 1;
  }

  String form(int at) {
    return isWord(at) ? nodes[at].getWordForm() : "";
  }

  String tag(int at) {
    return isWord(at) ? nodes[at].getPartOfSpeechTag() : "";
  }

  void mend(int at, String tag) {
    nodes[at].setPartOfSpeechTag(tag);
  }

  boolean isNoun(int at) {
    return tag(at).startsWith("NN");
  }

  boolean isFinite(int at) {
    return tag(at).matches("VBZ|VBD|VBP|MD");
  }

  boolean isRelative(int at) {
    return form(at).matches("which|who");
  }

  /** "HTS, which broke ties with al-Qaeda, controls": behind the comma that ends such a clause. */
  boolean isBehindClause(int at) {
    if (!form(at - 1).equals(",")) {
      return false;
    }
    for (int before = at - 2; before > 1; before--) {
      if (form(before).equals(",")) {
        return false;
      }
      if (isRelative(before)) {
        return form(before - 1).equals(",");
      }
    }
    return false;
  }

  private boolean isWord(int at) {
    return at > 0 && at < nodes.length;
  }
}
