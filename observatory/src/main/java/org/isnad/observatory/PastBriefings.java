package org.isnad.observatory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.briefing.Briefings;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimView;
import org.isnad.model.LedgerEntry;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Standing;

/**
 * What became of the claims that a briefing of an earlier moment rests on. A claim that was taken
 * back, corrected, rejected, superseded or erased since is named first, with who did it and why.
 */
final class PastBriefings {
  private static final String HEADING = "Changed since this was written";

  private final Ledger ledger;

  PastBriefings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The hash by which the text of a briefing is known again. */
  static String digest(String markdown) {
    return ClaimId.hash(markdown.getBytes(StandardCharsets.UTF_8));
  }

  /** A briefing as it was written, and before it what has changed since, where anything has. */
  Briefing withChanges(Briefing briefing, ClaimView view) {
    LedgerView now = ledger.look(LocalDate.MAX, Instant.MAX, List.of());
    if (now.entriesAfter(view.knownBy()).isEmpty()) {
      return briefing;
    }
    List<Line> changes = changes(briefing, view, now);
    return changes.isEmpty()
        ? briefing
        : new Briefing(
            briefing.theatre(),
            briefing.from(),
            briefing.to(),
            Stream.concat(Stream.of(new Section(HEADING, changes)), briefing.sections().stream())
                .toList());
  }

  private List<Line> changes(Briefing briefing, ClaimView view, LedgerView now) {
    List<ResolvedClaim> claims =
        briefing.sections().stream()
            .flatMap(section -> section.lines().stream())
            .flatMap(line -> line.claims().stream())
            .distinct()
            .toList();
    Map<String, Standing> standings =
        now.standings(claims.stream().map(claim -> claim.claim().id()).toList());
    return claims.stream()
        .filter(
            claim ->
                standings.getOrDefault(claim.claim().id(), Standing.ERASED) != Standing.CURRENT)
        .map(
            claim ->
                line(claim, view, now, standings.getOrDefault(claim.claim().id(), Standing.ERASED)))
        .toList();
  }

  private static Line line(ResolvedClaim claim, ClaimView view, LedgerView now, Standing standing) {
    String became =
        switch (standing) {
          case CURRENT -> "Counts again";
          case SUPERSEDED -> "Its report has a newer version";
          case CORRECTED -> "Corrected";
          case RETRACTED -> "Retracted";
          case REJECTED -> "Rejected in review";
          case ERASED -> "Its report was erased";
        };
    String how = findEntry(claim, view, now).map(PastBriefings::how).orElse("");
    return new Line(became + how + ": " + Briefings.sentence(claim, view), List.of(claim));
  }

  /** The last entry since then about the claim or its document. */
  private static Optional<LedgerEntry> findEntry(
      ResolvedClaim claim, ClaimView view, LedgerView now) {
    return Stream.of(claim.claim().id(), claim.claim().document())
        .flatMap(id -> now.history(id).stream())
        .filter(entry -> entry.recorded().isAfter(view.knownBy()))
        .max(Comparator.comparingLong(LedgerEntry::number));
  }

  private static String how(LedgerEntry entry) {
    LocalDate day = LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC);
    String reason = entry.reason().isBlank() ? "" : " (" + entry.reason() + ")";
    return " on " + day + " by " + entry.by() + reason;
  }
}
