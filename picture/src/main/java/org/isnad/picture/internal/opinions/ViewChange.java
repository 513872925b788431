package org.isnad.picture.internal.opinions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.ResolvedClaim;

/**
 * What a later view has that an earlier one has not, and the other way round.
 *
 * @param added claims of the later view, in its order
 * @param removed claims of the earlier view that the later one has not, or not so
 * @param atTheEnd whether all that was added stands behind all that stayed
 */
record ViewChange(List<ResolvedClaim> added, List<ResolvedClaim> removed, boolean atTheEnd) {
  /** The change; absent where what stayed has changed its order. */
  static Optional<ViewChange> find(List<ResolvedClaim> before, List<ResolvedClaim> later) {
    int shorter = Math.min(before.size(), later.size());
    int start = 0;
    while (start < shorter && isSame(before.get(start), later.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && isSame(before.get(before.size() - 1 - end), later.get(later.size() - 1 - end))) {
      end++;
    }
    return between(
        before.subList(start, before.size() - end), later.subList(start, later.size() - end), end);
  }

  private static Optional<ViewChange> between(
      List<ResolvedClaim> before, List<ResolvedClaim> later, int behind) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.put(before.get(i).claim().id(), i);
    }
    List<ResolvedClaim> added = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    int last = -1;
    for (ResolvedClaim claim : later) {
      int place = places.getOrDefault(claim.claim().id(), -1);
      if (place < 0 || !isSame(before.get(place), claim)) {
        added.add(claim);
      } else if (place < last) {
        return Optional.empty();
      } else {
        last = place;
        kept.add(claim.claim().id());
      }
    }
    boolean atTheEnd = behind == 0 && last < 0;
    List<ResolvedClaim> removed =
        before.stream().filter(c -> !kept.contains(c.claim().id())).toList();
    return Optional.of(new ViewChange(added, removed, atTheEnd));
  }

  /** A claim's id is a hash of its words, so that only what its names stand for can differ. */
  private static boolean isSame(ResolvedClaim one, ResolvedClaim other) {
    return one == other
        || one.claim().id().equals(other.claim().id())
            && one.subject().equals(other.subject())
            && one.object().equals(other.object())
            && one.place().equals(other.place())
            && one.recorded().equals(other.recorded());
  }
}
