package org.isnad.observatory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.exchange.Incoming;
import org.isnad.ledger.Ledger;
import org.isnad.model.Act;

/** Retracts the rows that their source took back. */
final class Withdrawals {
  private final Ledger ledger;
  private final Clock clock;

  Withdrawals(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Retracts what came from these addresses; gives the number of rows. */
  long take(Set<String> addresses) {
    if (addresses.isEmpty()) {
      return 0;
    }
    Set<String> documents = new LinkedHashSet<>();
    ledger
        .look(LocalDate.MAX, Instant.MAX, List.of())
        .walk(
            page ->
                page.claims().stream()
                    .map(claim -> claim.claim())
                    .filter(c -> Incoming.findAddress(c).filter(addresses::contains).isPresent())
                    .forEach(claim -> documents.add(claim.document())));
    for (String document : documents) {
      ledger.record(
          new Act.Retraction(
              new Act.OfDocument(document), "exchange", "its source took the row back"),
          clock.instant());
    }
    return documents.size();
  }
}
