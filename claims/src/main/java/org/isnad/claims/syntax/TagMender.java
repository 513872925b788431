package org.isnad.claims.syntax;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/**
 * Mends habits of the tagger before the sentence is parsed. Word by word, so that each mend sees
 * the mended tags before it.
 */
final class TagMender implements NLPComponent<NLPNode> {
  @Override
  public void process(NLPNode[] nodes) {
    TaggedWords words = new TaggedWords(nodes);
    PresentTags.mendOnlyVerb(words);
    for (int at = 1; at <= words.last(); at++) {
      PresentTags.mend(words, at);
      PastTags.mend(words, at);
      NounTags.mend(words, at);
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
