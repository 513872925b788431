package org.isnad.ledger.internal;

import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Mention;

/** The folded words by which a claim is found: its quote, its names, its place and its speakers. */
final class ClaimWords {
  private ClaimWords() {}

  static Set<String> of(Claim claim) {
    Set<String> words = Words.of(claim.selector().exact(), claim.place().orElse(""));
    claim.subject().ifPresent(mention -> add(mention, words));
    claim.object().ifPresent(mention -> add(mention, words));
    claim.saidBy().forEach(speaker -> Words.add(speaker, words));
    return words;
  }

  private static void add(Mention mention, Set<String> words) {
    Words.add(mention.name(), words);
    mention.aliases().forEach(alias -> Words.add(alias, words));
  }
}
