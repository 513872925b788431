package org.isnad.ledger.internal;

import java.util.Optional;

/** The hash over everything that a report brought, part by part. */
final class ReportDigest {
  private final Hash hash = new Hash();

  ReportDigest(String document, byte[] body, byte[] names, Optional<byte[]> original) {
    hash.add(document).add(body).add(names);
    hash.add(original.isPresent() ? 1 : 0).add(original.orElse(new byte[0]));
  }

  void claim(String id, byte[] body) {
    hash.add(id).add(body);
  }

  byte[] finish(Further further) {
    further.entities().forEach((id, body) -> hash.add(id).add(body));
    further.judgements().forEach((document, body) -> hash.add(document).add(body));
    return hash.finish();
  }
}
