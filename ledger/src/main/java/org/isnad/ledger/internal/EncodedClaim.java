package org.isnad.ledger.internal;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;

/**
 * A claim as its columns take it, before it has its number and its names have theirs.
 *
 * @param id its id in few bytes
 * @param body the claim, as {@link ClaimCodec} writes it
 * @param mark the first eight bytes of the hash of its body
 * @param valid the days on which it may have been so
 * @param published the last day its report's date can mean
 * @param words the folded words by which it is found, in the form of its database; absent where it
 *     has none
 */
record EncodedClaim(
    byte[] id, byte[] body, long mark, ValidTime valid, int published, Optional<Object> words) {
  /** The form in which a database takes the words of a claim; several threads may ask for it. */
  @FunctionalInterface
  interface Words {
    Object of(Set<String> folded);
  }

  static EncodedClaim of(Claim claim, Optional<Edtf> documentDate, Words form) {
    return of(claim, ClaimCodec.write(claim, documentDate), form);
  }

  static EncodedClaim of(Claim claim, byte[] body, Words form) {
    Set<String> words = ClaimWords.of(claim);
    return new EncodedClaim(
        IdBytes.of(claim.id()),
        body,
        Hash.mark(Hash.of(body)),
        ValidTime.of(claim),
        Times.publishedBy(claim.published()),
        words.isEmpty() ? Optional.empty() : Optional.of(form.of(words)));
  }
}
