package org.isnad.picture.internal.battle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;

/** What was said to be so or to have happened in the seven days up to the picture's day. */
public final class Week {
  private static final int DAYS = 7;

  private Week() {}

  /** The claims that speak of the week, or were published in it without a date of their own. */
  public static List<ResolvedClaim> draw(Evidence evidence) {
    LocalDate last = evidence.day();
    LocalDate first = last.minusDays(DAYS - 1L);
    return evidence.claims().stream()
        .takeWhile(c -> !evidence.dayOf(c).isBefore(first))
        .filter(c -> speaksOf(c.claim(), first, last))
        .toList();
  }

  private static boolean speaksOf(Claim claim, LocalDate first, LocalDate last) {
    Optional<Edtf> date = claim.when().isPresent() ? claim.when() : claim.published();
    return date.flatMap(d -> d.latest().or(d::earliest))
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .isPresent();
  }
}
