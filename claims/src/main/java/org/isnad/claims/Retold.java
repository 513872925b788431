package org.isnad.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Mention;

/**
 * Whether an event was told before in the same document: the later telling names nobody, no place,
 * no time and no number that the earlier one does not have.
 */
final class Retold {
  private static final List<String> HARM =
      List.of("killed_low", "killed_high", "injured_low", "injured_high");

  private Retold() {}

  static boolean isRetold(Claim later, Iterable<Claim> earlier) {
    if (later.type() != ClaimType.EVENT) {
      return false;
    }
    for (Claim claim : earlier) {
      if (claim.type() == ClaimType.EVENT && holds(claim, later)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Claim earlier, Claim later) {
    return earlier.findDetail("event").equals(later.findDetail("event"))
        && earlier.modality() == later.modality()
        && isIn(later.subject().map(Mention::name), earlier.subject().map(Mention::name))
        && isIn(later.object().map(Mention::name), earlier.object().map(Mention::name))
        && isIn(later.place(), earlier.place())
        && isIn(later.when(), earlier.when())
        && HARM.stream().allMatch(k -> isIn(later.findDetail(k), earlier.findDetail(k)));
  }

  private static <T> boolean isIn(Optional<T> later, Optional<T> earlier) {
    return later.isEmpty() || later.equals(earlier);
  }
}
