package org.isnad.claims.grammar;

import org.isnad.claims.names.Member;
import org.isnad.claims.names.Phrase;

/**
 * What fills a role: the phrase in the sentence and the member of the document's cast it stands
 * for.
 */
public record Party(Phrase phrase, Member member, boolean isPart) {
  public Party(Phrase phrase, Member member) {
    this(phrase, member, false);
  }
}
