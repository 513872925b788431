package org.isnad.picture.internal.tolls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Toll;
import org.isnad.model.picture.Toll.Fit;
import org.isnad.picture.internal.opinions.Evidence;

/** Running totals held against the single events of their days. */
public final class Tolls {
  private static final int LONGEST_EVENT_DAYS = 7;
  private static final String RULE_OF_TOTALS = "total";

  private Tolls() {}

  /** The running totals, the latest first. */
  public static List<Toll> draw(Evidence evidence) {
    List<ResolvedClaim> totals = new ArrayList<>();
    Map<String, ResolvedClaim> events = new LinkedHashMap<>();
    for (ResolvedClaim claim : evidence.claims(ClaimType.EVENT)) {
      if (claim.claim().modality() == Modality.ASSERTED && !killed(claim.claim()).isUnknown()) {
        if (isRunning(claim.claim())) {
          totals.add(claim);
        } else {
          events.putIfAbsent(key(claim, evidence), claim);
        }
      }
    }
    return totals.stream().map(t -> toll(t, List.copyOf(events.values()), evidence)).toList();
  }

  /** Told with an open beginning, over more than a week, or by a rule for totals. */
  static boolean isRunning(Claim claim) {
    Optional<LocalDate> first = claim.when().flatMap(Edtf::earliest);
    Optional<LocalDate> last = claim.when().flatMap(Edtf::latest);
    boolean open = claim.when().isPresent() && (first.isEmpty() || last.isEmpty());
    boolean isLong =
        first.isPresent()
            && last.isPresent()
            && first.get().plusDays(LONGEST_EVENT_DAYS).isBefore(last.get());
    return open || isLong || claim.rule().endsWith(RULE_OF_TOTALS);
  }

  /** How many an event killed. */
  static Range killed(Claim claim) {
    return number(claim, "killed");
  }

  /** How many an event killed, or injured. */
  static Range number(Claim claim, String harm) {
    return new Range(detail(claim, harm + "_low"), detail(claim, harm + "_high"));
  }

  private static Optional<Integer> detail(Claim claim, String key) {
    return claim.findDetail(key).filter(n -> n.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** One event is told by several: same kind, day and place, or else the same parties. */
  private static String key(ResolvedClaim claim, Evidence evidence) {
    String where =
        claim
            .place()
            .or(() -> claim.claim().place())
            .orElse(claim.subject() + "/" + claim.object());
    return claim.claim().eventType() + " " + evidence.dayOf(claim) + " " + where;
  }

  private static Toll toll(ResolvedClaim total, List<ResolvedClaim> events, Evidence evidence) {
    Optional<LocalDate> from = total.claim().when().flatMap(Edtf::earliest);
    LocalDate to = evidence.dayOf(total);
    List<ResolvedClaim> within =
        events.stream()
            .filter(e -> !evidence.dayOf(e).isAfter(to))
            .filter(e -> from.map(f -> !evidence.dayOf(e).isBefore(f)).orElse(true))
            .filter(e -> isOfSameScope(total, e))
            .sorted(Comparator.comparing(evidence::dayOf))
            .toList();
    Range killed = killed(total.claim());
    Range together = sum(within);
    return new Toll(total, from, to, killed, within, together, fit(killed, together, within));
  }

  /** A total for a place, or of a party, is held against the events of that place or party only. */
  private static boolean isOfSameScope(ResolvedClaim total, ResolvedClaim event) {
    boolean samePlace = total.place().isEmpty() || total.place().equals(event.place());
    boolean sameParty =
        total.subject().isEmpty()
            || total.subject().equals(event.subject())
            || total.subject().equals(event.object());
    return samePlace && sameParty;
  }

  private static Range sum(List<ResolvedClaim> events) {
    if (events.isEmpty()) {
      return Range.UNKNOWN;
    }
    int low = 0;
    int high = 0;
    boolean open = false;
    for (ResolvedClaim event : events) {
      Range killed = killed(event.claim());
      low += killed.low().orElse(0);
      high += killed.high().orElse(0);
      open |= killed.high().isEmpty();
    }
    return open ? Range.atLeast(low) : Range.of(low, high);
  }

  private static Fit fit(Range total, Range together, List<ResolvedClaim> events) {
    if (events.isEmpty()) {
      return Fit.NO_EVENTS;
    }
    int least = together.low().orElse(0);
    int most = together.high().orElse(Integer.MAX_VALUE);
    if (total.high().filter(h -> least > h).isPresent()) {
      return Fit.EVENTS_ARE_MORE;
    }
    return total.low().filter(l -> most < l).isPresent() ? Fit.EVENTS_ARE_FEWER : Fit.FITS;
  }
}
