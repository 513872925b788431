package org.isnad.ledger.internal;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;

/**
 * A claim as bytes, before it has its number.
 *
 * @param body the claim, as {@link ClaimCodec} writes it
 * @param mark the first eight bytes of the hash of its body
 * @param words the folded words by which it is found
 */
record EncodedClaim(byte[] body, long mark, Set<String> words) {
  static EncodedClaim of(Claim claim, Optional<Edtf> documentDate) {
    return of(claim, ClaimCodec.write(claim, documentDate));
  }

  static EncodedClaim of(Claim claim, byte[] body) {
    return new EncodedClaim(body, Hash.mark(Hash.of(body)), ClaimWords.of(claim));
  }
}
