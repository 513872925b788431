package org.isnad.ledger;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Obtained;

/**
 * A document with all that was read from it; a ledger stores it whole or not at all.
 *
 * @param source the document and how it was come by
 * @param claims what it says; each names this document
 * @param judgements what its names stand for; they may also judge anew the names of earlier
 *     documents
 * @param newEntities what it made known; an id that the ledger has keeps its first description
 */
public record Report(
    Source source, List<Claim> claims, List<Judgement> judgements, List<Entity> newEntities) {
  public Report {
    claims = claims.stream().distinct().toList();
    judgements = List.copyOf(judgements);
    newEntities = List.copyOf(newEntities);
    for (Claim claim : claims) {
      if (!claim.document().equals(source.document().id())) {
        throw new IllegalArgumentException(
            "claim "
                + claim.id()
                + " names document "
                + claim.document()
                + ", but is stored with "
                + source.document().id());
      }
    }
  }

  public Document document() {
    return source.document();
  }

  /**
   * A document with its bytes.
   *
   * @param document as read
   * @param bytes as obtained; absent where they are not kept
   * @param obtained where and when; absent where that is the moment of recording, from nowhere in
   *     particular
   */
  public record Source(Document document, Optional<byte[]> bytes, Optional<Obtained> obtained) {
    public static Source of(Document document) {
      return new Source(document, Optional.empty(), Optional.empty());
    }
  }
}
