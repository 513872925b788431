package org.isnad.ledger.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ResolvedClaim;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the names of found claims stand for: by the numbers beside them where their document
 * is settled, else by all judgements on its names.
 */
final class Resolving {
  private final Snapshot snapshot;
  private final EntityNames names;
  private final Entities entities;
  private final DocumentNames documents;
  private final Map<Integer, Identities> unsettled = new HashMap<>();

  Resolving(Snapshot snapshot, EntityNames names, Entities entities, DocumentNames documents) {
    this.snapshot = snapshot;
    this.names = names;
    this.entities = entities;
    this.documents = documents;
  }

  ResolvedClaim resolve(FoundClaim found) {
    Claim claim = found.claim();
    boolean isSettled = found.unsettledFrom() == 0 || found.unsettledFrom() > snapshot.lastEntry();
    if (isSettled) {
      return new ResolvedClaim(
          claim,
          name(found.parties().subject()),
          name(found.parties().object()),
          name(found.parties().place()),
          Times.moment(found.recorded()));
    }
    Identities identities =
        unsettled.computeIfAbsent(
            found.document(),
            document -> new Identities(documents.decisions(document), entities::isPlace));
    return new ResolvedClaim(
        claim,
        identities.findSubject(claim),
        identities.findObject(claim),
        identities.findPlace(claim),
        Times.moment(found.recorded()));
  }

  private Optional<String> name(@Nullable Integer number) {
    return Optional.ofNullable(number).map(names::get);
  }
}
