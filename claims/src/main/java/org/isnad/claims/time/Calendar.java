package org.isnad.claims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Edtf;

/** What the words of dates mean in a report of a certain day. */
final class Calendar {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> COUNTS =
      Map.of(
          "a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven",
          7);
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
  private final Optional<LocalDate> published;

  Calendar(Optional<LocalDate> published) {
    this.published = published;
  }

  Optional<Edtf> day(String year, String month, String day) {
    int dayOfMonth = Integer.parseInt(day);
    int monthNumber = month(month);
    if (dayOfMonth < 1 || dayOfMonth > 31 || year == null && published.isEmpty()) {
      return Optional.empty();
    }
    int given = year == null ? published.get().getYear() : Integer.parseInt(year);
    if (dayOfMonth > YearMonth.of(given, monthNumber).lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(given, monthNumber, dayOfMonth);
    boolean later = year == null && date.isAfter(published.get().plusDays(31));
    return Optional.of(Edtf.of(later ? date.minusYears(1) : date));
  }

  Optional<Edtf> month(String year, String month) {
    return Optional.of(Edtf.of(year + "-" + two(month(month))));
  }

  Optional<Edtf> months(String firstYear, String first, String lastYear, String last) {
    String from = firstYear + "-" + two(month(first));
    String to = lastYear + "-" + two(month(last));
    return from.compareTo(to) < 0 ? Optional.of(Edtf.of(from + "/" + to)) : Optional.empty();
  }

  /** The last month of that name before the report, or its own. */
  Optional<Edtf> lastMonth(String month) {
    int number = month(month);
    return published.map(
        day -> {
          int year = number > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
          return Edtf.of(year + "-" + two(number));
        });
  }

  Optional<Edtf> year(String year) {
    return Optional.of(Edtf.of(year));
  }

  Optional<Edtf> years(String first, String last) {
    return first.compareTo(last) < 0 ? Optional.of(Edtf.of(first + "/" + last)) : Optional.empty();
  }

  Optional<Edtf> decade(String year) {
    return Optional.of(Edtf.of(year + "/" + (Integer.parseInt(year) + 9)));
  }

  Optional<Edtf> partOfYear(String year, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String month = lower.startsWith("early") ? "01" : lower.startsWith("late") ? "10" : "06";
    return Optional.of(Edtf.of(year + "-" + month + "~"));
  }

  Optional<Edtf> season(String year, String words) {
    int month =
        SEASONS.entrySet().stream()
            .filter(s -> words.toLowerCase(Locale.ROOT).contains(s.getKey()))
            .mapToInt(Map.Entry::getValue)
            .findFirst()
            .orElse(6);
    return Optional.of(quarter(Integer.parseInt(year), month));
  }

  private static Edtf quarter(int year, int month) {
    YearMonth first = YearMonth.of(year, month);
    return Edtf.of(first + "/" + first.plusMonths(2));
  }

  Optional<Edtf> daysAgo(int days) {
    return published.map(day -> Edtf.of(day.minusDays(days)));
  }

  Optional<Edtf> thisSpan(String unit) {
    return published.map(
        day ->
            switch (unit.toLowerCase(Locale.ROOT)) {
              case "week" -> Edtf.of(day.minusDays(6), day);
              case "month" -> Edtf.of(YearMonth.from(day).toString());
              default -> Edtf.of(String.valueOf(day.getYear()));
            });
  }

  Optional<Edtf> lastSpan(String unit) {
    return published.map(
        day -> {
          String word = unit.toLowerCase(Locale.ROOT);
          return switch (word) {
            case "week" -> Edtf.of(day.minusDays(13), day.minusDays(7));
            case "month" -> Edtf.of(YearMonth.from(day).minusMonths(1).toString());
            case "year" -> Edtf.of(String.valueOf(day.getYear() - 1));
            default -> {
              int month = SEASONS.getOrDefault(word, 6);
              int year = month + 2 < day.getMonthValue() ? day.getYear() : day.getYear() - 1;
              yield quarter(year, month);
            }
          };
        });
  }

  Optional<Edtf> pastSpan(String unit) {
    return published.map(
        day ->
            switch (unit.toLowerCase(Locale.ROOT)) {
              case "week" -> Edtf.of(day.minusDays(6), day);
              case "month" ->
                  Edtf.of(YearMonth.from(day).minusMonths(1) + "/" + YearMonth.from(day));
              default -> Edtf.of(YearMonth.from(day).minusYears(1) + "/" + YearMonth.from(day));
            });
  }

  Optional<Edtf> ago(String count, String unit) {
    Integer word = COUNTS.get(count.toLowerCase(Locale.ROOT));
    if (word == null && !count.matches("\\d+") || published.isEmpty()) {
      return Optional.empty();
    }
    int number = word == null ? Integer.parseInt(count) : word;
    LocalDate day = published.get();
    return Optional.of(
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "day" -> Edtf.of(day.minusDays(number));
          case "week" -> Edtf.of(day.minusWeeks(number) + "~");
          case "month" -> Edtf.of(YearMonth.from(day).minusMonths(number) + "~");
          default -> Edtf.of(day.getYear() - number + "~");
        });
  }

  /** The last day of that name up to the report's own. */
  Optional<Edtf> weekday(String name) {
    DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    return published.map(d -> Edtf.of(d.with(TemporalAdjusters.previousOrSame(day))));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static String two(int month) {
    return month < 10 ? "0" + month : String.valueOf(month);
  }
}
