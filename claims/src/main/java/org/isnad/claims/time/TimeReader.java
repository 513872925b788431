package org.isnad.claims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Edtf;

/**
 * Reads the dates of a sentence by a grammar of our own and reckons relative ones from the report's
 * date.
 */
public final class TimeReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? (\\d{4}))?\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d)(?:,? (\\d{4}))?");
  private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + " (\\d{4})\\b");
  private static final Pattern IN_MONTH =
      Pattern.compile("\\b(?:in|since|last|until|by|of) " + MONTH + "\\b");
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:in|since|by|until|of|early|late|mid-?|during) ?(19\\d{2}|20\\d{2})\\b");
  private static final Pattern SINCE = Pattern.compile("\\bsince\\s*$");
  private static final Pattern WEEK = Pattern.compile("\\bthis week\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST =
      Pattern.compile("\\blast (week|month|year)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile("\\b(?:on )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
  private static final Map<String, Integer> RELATIVE =
      Map.of("today", 0, "this morning", 0, "yesterday", -1);

  private TimeReader() {}

  /** Whether a text is itself a month, a weekday or a year and so names no place. */
  public static boolean isDate(String text) {
    return text.matches(MONTH + "(?: \\d{1,4})?|\\d{4}") || DAY.matcher(text).matches();
  }

  /** The first date of a text, if it has one. */
  public static Optional<Edtf> find(String text, Optional<LocalDate> published) {
    return dayMonth(text, published)
        .or(() -> monthDay(text, published))
        .or(() -> monthYear(text))
        .or(() -> inMonth(text, published))
        .or(() -> year(text))
        .or(() -> published.flatMap(day -> relative(text, day)));
  }

  private static Optional<Edtf> dayMonth(String text, Optional<LocalDate> published) {
    Matcher m = DAY_MONTH.matcher(text);
    return m.find()
        ? day(m.group(2), m.group(1), m.group(3), published).map(e -> opened(text, m.start(), e))
        : Optional.empty();
  }

  private static Optional<Edtf> monthDay(String text, Optional<LocalDate> published) {
    Matcher m = MONTH_DAY.matcher(text);
    return m.find()
        ? day(m.group(1), m.group(2), m.group(3), published).map(e -> opened(text, m.start(), e))
        : Optional.empty();
  }

  private static Optional<Edtf> day(
      String month, String day, String year, Optional<LocalDate> published) {
    int dayOfMonth = Integer.parseInt(day);
    int monthNumber = month(month);
    if (year == null && published.isEmpty()
        || dayOfMonth < 1
        || dayOfMonth > Year.of(2000).atMonth(monthNumber).lengthOfMonth()) {
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

  private static Optional<Edtf> monthYear(String text) {
    Matcher m = MONTH_YEAR.matcher(text);
    return m.find()
        ? Optional.of(opened(text, m.start(), Edtf.of(m.group(2) + "-" + two(month(m.group(1))))))
        : Optional.empty();
  }

  private static Optional<Edtf> inMonth(String text, Optional<LocalDate> published) {
    Matcher m = IN_MONTH.matcher(text);
    if (!m.find() || published.isEmpty()) {
      return Optional.empty();
    }
    int month = month(m.group(1));
    int year =
        month > published.get().getMonthValue()
            ? published.get().getYear() - 1
            : published.get().getYear();
    return Optional.of(opened(text, m.start(1), Edtf.of(year + "-" + two(month))));
  }

  private static Optional<Edtf> year(String text) {
    Matcher m = YEAR.matcher(text);
    return m.find() ? Optional.of(opened(text, m.start(1), Edtf.of(m.group(1)))) : Optional.empty();
  }

  private static Edtf opened(String text, int start, Edtf date) {
    return SINCE.matcher(text.substring(0, start).toLowerCase(Locale.ROOT)).find()
        ? Edtf.of(date.text() + "/..")
        : date;
  }

  private static Optional<Edtf> relative(String text, LocalDate published) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Integer> entry :
        RELATIVE.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      if (lower.contains(entry.getKey())) {
        return Optional.of(Edtf.of(published.plusDays(entry.getValue())));
      }
    }
    if (WEEK.matcher(text).find()) {
      return Optional.of(Edtf.of(published.minusDays(6), published));
    }
    return last(text, published).or(() -> weekday(text, published));
  }

  private static Optional<Edtf> last(String text, LocalDate published) {
    Matcher m = LAST.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
          case "week" -> Edtf.of(published.minusDays(13), published.minusDays(7));
          case "month" -> Edtf.of(YearMonth.from(published).minusMonths(1).toString());
          default -> Edtf.of(String.valueOf(published.getYear() - 1));
        });
  }

  private static Optional<Edtf> weekday(String text, LocalDate published) {
    Matcher m = DAY.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(Edtf.of(published.with(TemporalAdjusters.previousOrSame(day))));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static String two(int month) {
    return month < 10 ? "0" + month : String.valueOf(month);
  }
}
