package org.isnad.briefing.internal.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.BriefingScope;
import org.isnad.model.Edtf;

/** Dates as people say them: "on 25 May", "this week", "between 14 and 19 April", "in June". */
public final class SpokenDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  private final BriefingScope scope;

  public SpokenDates(BriefingScope scope) {
    this.scope = scope;
  }

  /** When a thing happened; nothing where the date says no more than the scope does. */
  public Optional<String> of(Edtf date) {
    boolean about = date.text().contains("~") || date.text().contains("?");
    if (date.earliest().isEmpty() || date.latest().isEmpty()) {
      return date.latest()
          .map(d -> "by " + day(d))
          .or(() -> date.earliest().map(d -> "since " + day(d)));
    }
    LocalDate first = date.earliest().get();
    LocalDate last = date.latest().get();
    if (first.equals(last)) {
      return Optional.of((about ? "around " : "on ") + day(first));
    }
    if (isScope(first, last)) {
      return scope.isWeek() ? Optional.of("this week") : Optional.empty();
    }
    return Optional.of(span(first, last));
  }

  private boolean isScope(LocalDate first, LocalDate last) {
    boolean near = Math.abs(first.toEpochDay() - scope.from().toEpochDay()) <= 1;
    return near && Math.abs(last.toEpochDay() - scope.to().toEpochDay()) <= 1;
  }

  private String span(LocalDate first, LocalDate last) {
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return "in " + first.getYear();
    }
    if (first.getDayOfMonth() == 1 && month.atEndOfMonth().equals(last)) {
      return "in " + first.format(MONTH) + year(first);
    }
    String from =
        month.equals(YearMonth.from(last)) ? String.valueOf(first.getDayOfMonth()) : day(first);
    return "between " + from + " and " + day(last);
  }

  /** "25 May", with the year where it is not the scope's. */
  public String day(LocalDate day) {
    return day.format(DAY) + year(day);
  }

  private String year(LocalDate day) {
    boolean same = day.getYear() == scope.to().getYear();
    return same ? "" : " " + day.getYear();
  }
}
