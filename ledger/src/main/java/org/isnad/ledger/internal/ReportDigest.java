package org.isnad.ledger.internal;

/** The hash over everything that a report brought, part by part. */
final class ReportDigest {
  private final Hash hash = new Hash();

  ReportDigest(String document, EncodedReport.Parts parts) {
    hash.add(document).add(parts.body()).add(parts.names());
    hash.add(parts.original().isPresent() ? 1 : 0).add(parts.original().orElse(new byte[0]));
  }

  void claim(String id, byte[] body) {
    hash.add(id).add(body);
  }

  byte[] finish(Further further) {
    Hash whole = hash.copy();
    further.entities().forEach((id, body) -> whole.add(id).add(body));
    further.judgements().forEach((document, body) -> whole.add(document).add(body));
    return whole.finish();
  }
}
