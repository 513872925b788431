package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.briefing.Briefings;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;
import org.isnad.model.IssuedBriefing;
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

  /** A briefing as it was written, and before it what has changed since, where anything has. */
  Briefing withChanges(Briefing briefing, ClaimView view) {
    List<Line> changes = changesNow(briefing, view);
    return changes.isEmpty()
        ? briefing
        : briefing.withFirst(section(Part.CHANGED_SINCE, HEADING, changes));
  }

  /** The same, with what it would say beside, and what it would not, were it written today. */
  Briefing withToday(Briefing then, ClaimView seen, Briefing today) {
    List<Line> lines = new ArrayList<>(changesNow(then, seen));
    lines.addAll(Difference.between(then, today, "Written today it"));
    return lines.isEmpty() ? then : then.withFirst(section(Part.CHANGED_SINCE, HEADING, lines));
  }

  /**
   * The last briefing that was given out, as it was and as it would be.
   *
   * @param issued which
   * @param then as it was given out
   * @param seen what it was written from
   * @param today as it would be written now; absent where nothing was learned since
   */
  record Last(IssuedBriefing issued, Briefing then, ClaimView seen, Optional<Briefing> today) {}

  /** A briefing, and before it what has become of the last one that was given out. */
  Briefing withSinceLast(Briefing briefing, Last last) {
    List<Line> lines = new ArrayList<>(changesNow(last.then(), last.seen()));
    last.today()
        .ifPresent(
            today -> lines.addAll(Difference.between(last.then(), today, "The last briefing")));
    String heading = "Since the briefing of " + last.issued().issue().of().days();
    return lines.isEmpty()
        ? briefing
        : briefing.withFirst(section(Part.SINCE_LAST, heading, lines));
  }

  private static Section section(Part part, String heading, List<Line> lines) {
    return new Section(part, heading, lines.stream().<Block>map(Item::of).toList());
  }

  private List<Line> changesNow(Briefing briefing, ClaimView view) {
    LedgerView now = ledger.look(LocalDate.MAX, Instant.MAX, List.of());
    return now.entriesAfter(view.knownBy()).isEmpty() ? List.of() : changes(briefing, view, now);
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
    String said = Briefings.sentences(view).apply(claim);
    return new Line(became + how + ": " + said, List.of(claim));
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
