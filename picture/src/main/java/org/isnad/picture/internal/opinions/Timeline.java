package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.ResolvedClaim;

/**
 * The claims of a view that speak of its day or earlier, the newest first; those of one day stand
 * in the order of the view.
 *
 * @param day the day of the view
 * @param claims the claims in this order
 * @param open those whose place may change as days pass: they speak of days to come
 */
record Timeline(LocalDate day, List<ResolvedClaim> claims, List<ResolvedClaim> open) {
  /**
   * A later timeline and what makes it another than the one before.
   *
   * @param timeline the later one
   * @param change what the later view has that the earlier one has not
   * @param added claims that the one before has not, or has at another place; newest first
   * @param gone claims of the one before that are not there any more, or at another place
   * @param removed their ids
   * @param order the order of the timeline, for claims of the days of those added
   */
  record Step(
      Timeline timeline,
      ViewChange change,
      List<ResolvedClaim> added,
      List<ResolvedClaim> gone,
      Set<String> removed,
      Comparator<ResolvedClaim> order) {}

  /** The timeline of a view, sorted from nothing. */
  static Timeline of(ClaimView view) {
    LocalDate day = view.trueOn();
    NavigableMap<LocalDate, List<ResolvedClaim>> byDay = new TreeMap<>();
    List<ResolvedClaim> open = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    List<ResolvedClaim> ofLast = new ArrayList<>();
    for (ResolvedClaim claim : view.claims()) {
      if (isOpen(claim, day)) {
        open.add(claim);
      }
      if (hasBegun(claim, day)) {
        LocalDate spoken = dayOf(claim, day);
        if (!spoken.equals(last)) {
          ofLast = byDay.computeIfAbsent(spoken, d -> new ArrayList<>());
          last = spoken;
        }
        ofLast.add(claim);
      }
    }
    List<ResolvedClaim> sorted = new ArrayList<>(view.claims().size());
    byDay.descendingMap().values().forEach(sorted::addAll);
    return new Timeline(day, Collections.unmodifiableList(sorted), List.copyOf(open));
  }

  /**
   * The timeline of a later view by what is new in it; absent where the later view has the claims
   * of this one in another order, or is of an earlier day.
   */
  Optional<Step> findNext(ClaimView before, ClaimView later) {
    Optional<ViewChange> change =
        later.trueOn().isBefore(day)
            ? Optional.empty()
            : ViewChange.find(before.claims(), later.claims());
    return change.map(c -> next(c, later));
  }

  private Step next(ViewChange change, ClaimView later) {
    LocalDate to = later.trueOn();
    List<ResolvedClaim> gone = new ArrayList<>(change.removed());
    Set<String> removed = new HashSet<>();
    gone.forEach(c -> removed.add(c.claim().id()));
    List<ResolvedClaim> fresh = new ArrayList<>(change.added());
    for (ResolvedClaim claim : open) {
      if (removed.add(claim.claim().id())) {
        fresh.add(claim);
        gone.add(claim);
      }
    }
    List<ResolvedClaim> stillOpen = fresh.stream().filter(c -> isOpen(c, to)).toList();
    fresh.removeIf(c -> !hasBegun(c, to));
    Comparator<ResolvedClaim> order = order(fresh, change, later);
    fresh.sort(order);
    List<ResolvedClaim> merged = merge(claims, fresh, removed, order);
    return new Step(new Timeline(to, merged, stillOpen), change, fresh, gone, removed, order);
  }

  /** By day, then by place in the view, which is looked up only where it can matter. */
  private Comparator<ResolvedClaim> order(
      List<ResolvedClaim> fresh, ViewChange change, ClaimView later) {
    LocalDate to = later.trueOn();
    Map<String, Integer> places = new HashMap<>();
    boolean onlyAtTheEnd = change.atTheEnd() && fresh.size() == change.added().size();
    Set<LocalDate> days = new HashSet<>();
    fresh.forEach(c -> days.add(dayOf(c, to)));
    int from = onlyAtTheEnd ? later.claims().size() - change.added().size() : 0;
    for (int i = from; i < later.claims().size(); i++) {
      ResolvedClaim claim = later.claims().get(i);
      if (days.contains(dayOf(claim, to))) {
        places.put(claim.claim().id(), i);
      }
    }
    return Comparator.comparing((ResolvedClaim c) -> dayOf(c, to))
        .reversed()
        .thenComparing(c -> places.getOrDefault(c.claim().id(), -1));
  }

  /** The claims that speak of a span of days, the last day not included. */
  List<ResolvedClaim> between(LocalDate from, LocalDate until) {
    return claims.subList(firstBefore(until), firstBefore(from));
  }

  /** The place of the newest claim that speaks of an earlier day than this. */
  private int firstBefore(LocalDate limit) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dayOf(claims.get(middle), day).isBefore(limit)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * A sorted list without some of its claims and with others, sorted in the same way. It is a list
   * whose long stretches are copied at once, which an immutable list of the JDK's is not.
   */
  static List<ResolvedClaim> merge(
      List<ResolvedClaim> sorted,
      List<ResolvedClaim> added,
      Set<String> removed,
      Comparator<ResolvedClaim> order) {
    List<ResolvedClaim> rest =
        removed.isEmpty()
            ? sorted
            : sorted.stream().filter(c -> !removed.contains(c.claim().id())).toList();
    List<ResolvedClaim> merged = new ArrayList<>(rest.size() + added.size());
    int copied = 0;
    for (ResolvedClaim claim : added) {
      int at = placeOf(claim, rest, copied, order);
      merged.addAll(rest.subList(copied, at));
      merged.add(claim);
      copied = at;
    }
    merged.addAll(rest.subList(copied, rest.size()));
    return Collections.unmodifiableList(merged);
  }

  /** Looks near the beginning first, for most that is new is newer than what was there. */
  private static int placeOf(
      ResolvedClaim claim, List<ResolvedClaim> sorted, int from, Comparator<ResolvedClaim> order) {
    int low = from;
    int step = 1;
    while (low + step < sorted.size() && order.compare(sorted.get(low + step), claim) < 0) {
      low += step;
      step *= 2;
    }
    int high = Math.min(sorted.size(), low + step);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(sorted.get(middle), claim) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The day a claim speaks of, as of a day: never a later one. */
  static LocalDate dayOf(ResolvedClaim claim, LocalDate asOf) {
    LocalDate spoken = spokenOf(claim);
    return spoken.isAfter(asOf) ? asOf : spoken;
  }

  private static LocalDate spokenOf(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    Optional<LocalDate> day = lastDay(claim.when());
    if (day.isEmpty()) {
      day = lastDay(claim.published());
    }
    return day.isPresent() ? day.get() : resolved.recorded().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Optional<LocalDate> lastDay(Optional<Edtf> date) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Edtf edtf = date.get();
    return edtf.latest().isPresent() ? edtf.latest() : edtf.earliest();
  }

  private static boolean hasBegun(ResolvedClaim claim, LocalDate day) {
    Optional<Edtf> when = claim.claim().when();
    return when.isEmpty() || when.get().hasBegunBy(day);
  }

  private static boolean isOpen(ResolvedClaim claim, LocalDate day) {
    return !hasBegun(claim, day) || spokenOf(claim).isAfter(day);
  }
}
