package org.isnad.observatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.BriefingScope;

/**
 * Which briefing is wanted.
 *
 * @param scope its days, and what it is about
 * @param publishedBy only reports published by this day; the last day of the scope where absent
 * @param knownBy only what the ledger knew by this moment; all it knows where absent
 */
public record BriefingOrder(
    BriefingScope scope, Optional<LocalDate> publishedBy, Optional<Instant> knownBy) {
  public BriefingOrder {
    publishedBy.ifPresent(
        day -> {
          if (day.isBefore(scope.to())) {
            throw new TheatreException(
                "the briefing ends on "
                    + scope.to()
                    + " and asks for reports published by "
                    + day
                    + "; name a day that is not before its end");
          }
        });
  }

  /** A scope from all that the ledger knows. */
  public static BriefingOrder of(BriefingScope scope) {
    return new BriefingOrder(scope, Optional.empty(), Optional.empty());
  }
}
