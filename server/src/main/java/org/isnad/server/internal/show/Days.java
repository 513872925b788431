package org.isnad.server.internal.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Edtf;

/** Dates and ages in words, as precise as their sources made them. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Days() {}

  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /** A moment to the minute, in universal time. */
  public static String words(Instant moment) {
    return MOMENT.format(moment);
  }

  /** "30 May 2016", "May 2016", "2016", "about May 2016", "1 May 2016 to 3 May 2016". */
  public static String words(Edtf date) {
    String text = date.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    if (isOpen(from)) {
      return "until " + point(to);
    }
    return isOpen(to) ? "since " + point(from) : point(from) + " to " + point(to);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String point(String text) {
    String plain = text.replaceAll("[~?%]$", "");
    String words =
        switch (plain.length()) {
          case 10 -> DAY.format(LocalDate.parse(plain));
          case 7 -> MONTH.format(YearMonth.parse(plain));
          default -> plain;
        };
    return plain.equals(text) ? words : (text.endsWith("?") ? "perhaps " : "about ") + words;
  }

  /** How long before a day another lies: "3 days", "5 months", "2 years". */
  public static String age(LocalDate earlier, LocalDate day) {
    Period period = Period.between(earlier, day);
    if (period.toTotalMonths() >= 24) {
      return period.toTotalMonths() / 12 + " years";
    }
    if (period.toTotalMonths() >= 2) {
      return period.toTotalMonths() + " months";
    }
    long days = java.time.temporal.ChronoUnit.DAYS.between(earlier, day);
    return days == 1 ? "1 day" : days + " days";
  }

  /** The age of the newest claim on something: "3 days old", or that there is none. */
  public static String ageWords(Optional<LocalDate> newest, LocalDate day) {
    return newest.map(d -> d.equals(day) ? "of this day" : age(d, day) + " old").orElse("");
  }
}
