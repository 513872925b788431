package org.isnad.server.internal.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Edtf;

/** Dates and ages in words, as precise as their sources made them. */
public final class Dates {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Words words;

  Dates(Words words) {
    this.words = words;
  }

  /** A day: "30 May 2016". */
  public String day(LocalDate day) {
    String number = Integer.toString(day.getDayOfMonth());
    return words.of(
        "date.day", number, month(day.getMonthValue()), Integer.toString(day.getYear()));
  }

  private String month(int number) {
    return words.term("month", Integer.toString(number));
  }

  /** A day without its year, where there is little room: "30 May". */
  public String shortDay(LocalDate day) {
    return words.of("date.short", Integer.toString(day.getDayOfMonth()), shortMonth(day));
  }

  /** A month where there is little room: "May 2016". */
  public String shortMonthOfYear(LocalDate day) {
    return words.of("date.short", shortMonth(day), Integer.toString(day.getYear()));
  }

  private String shortMonth(LocalDate day) {
    return words.term("month-short", Integer.toString(day.getMonthValue()));
  }

  /** A moment to the minute, in universal time: "30 May 2016, 14:05". */
  public String moment(Instant moment) {
    LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
    return words.of("date.moment", day(day), CLOCK.format(moment));
  }

  /** When something was published, or that it bears no date. */
  public String published(Optional<Edtf> date) {
    return date.map(this::date).orElseGet(() -> words.of("date.none"));
  }

  /** Two days: "1 May 2016 to 3 May 2016". */
  public String span(LocalDate from, LocalDate to) {
    return words.of("date.span", day(from), day(to));
  }

  /** "30 May 2016", "May 2016", "2016", "about May 2016", "1 May 2016 to 3 May 2016". */
  public String date(Edtf date) {
    String text = date.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    if (isOpen(from)) {
      return words.of("date.until", point(to));
    }
    return isOpen(to)
        ? words.of("date.since", point(from))
        : words.of("date.span", point(from), point(to));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private String point(String text) {
    String plain = text.replaceAll("[~?%]$", "");
    String told =
        switch (plain.length()) {
          case 10 -> day(LocalDate.parse(plain));
          case 7 -> month(YearMonth.parse(plain));
          default -> plain;
        };
    if (plain.equals(text)) {
      return told;
    }
    return words.of(text.endsWith("?") ? "date.perhaps" : "date.about", told);
  }

  private String month(YearMonth month) {
    return words.of("date.month", month(month.getMonthValue()), Integer.toString(month.getYear()));
  }

  /** How old the newest claim on something is: "3 days old"; empty where there is none. */
  public String age(Optional<LocalDate> newest, LocalDate day) {
    return newest
        .map(d -> d.equals(day) ? words.of("age.today") : words.of("age.old", between(d, day)))
        .orElse("");
  }

  private String between(LocalDate earlier, LocalDate day) {
    long months = Period.between(earlier, day).toTotalMonths();
    if (months >= 2 * MONTHS_OF_A_YEAR) {
      return words.of("age.years", months / MONTHS_OF_A_YEAR);
    }
    return months >= 2
        ? words.of("age.months", months)
        : words.of("age.days", ChronoUnit.DAYS.between(earlier, day));
  }
}
