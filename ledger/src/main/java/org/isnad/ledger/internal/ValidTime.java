package org.isnad.ledger.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;

/**
 * The days on which a claim may have been so.
 *
 * <p>An end marked as about or uncertain reaches one unit of its own precision further: "2014~" may
 * be 2013 or 2015, "2014-05?" April or June. A claim whose text gives no time may have been so on
 * the days its document's date can mean; without a date, on any day.
 *
 * @param from the first day since 1970
 * @param to the last
 */
record ValidTime(int from, int to) {
  private static final String MARKS = "~?%";

  static ValidTime of(Claim claim) {
    return claim
        .when()
        .map(ValidTime::of)
        .or(() -> claim.published().map(ValidTime::of))
        .orElse(new ValidTime(Times.FIRST_DAY, Times.LAST_DAY));
  }

  private static ValidTime of(Edtf when) {
    String text = when.text();
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    String last = slash < 0 ? text : text.substring(slash + 1);
    Optional<LocalDate> from = when.earliest().map(day -> shift(day, first, -1));
    Optional<LocalDate> to = when.latest().map(day -> shift(day, last, 1));
    return new ValidTime(
        from.map(Times::day).orElse(Times.FIRST_DAY), to.map(Times::day).orElse(Times.LAST_DAY));
  }

  private static LocalDate shift(LocalDate day, String end, int direction) {
    if (end.isEmpty() || MARKS.indexOf(end.charAt(end.length() - 1)) < 0) {
      return day;
    }
    ChronoUnit unit =
        switch (end.length() - 1) {
          case 4 -> ChronoUnit.YEARS;
          case 7 -> ChronoUnit.MONTHS;
          default -> ChronoUnit.DAYS;
        };
    LocalDate moved = day.plus(direction, unit);
    boolean isMonthEnd = direction > 0 && unit == ChronoUnit.MONTHS;
    return isMonthEnd ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
  }
}
