package org.isnad.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or span as precise as its source made it, in EDTF level 1 (ISO 8601-2).
 *
 * <p>Understood: {@code 2014}, {@code 2014-05}, {@code 2014-05-16}, each with {@code ~} (about) or
 * {@code ?} (uncertain), and spans {@code a/b}, {@code ../b}, {@code a/..}.
 *
 * @param text the form as written; never rounded
 * @param earliest the first day it can mean, empty where open
 * @param latest the last day it can mean, empty where open
 */
public record Edtf(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?[~?%]?");

  /** Reads an EDTF text; an {@link IllegalArgumentException} names the text that is none. */
  public static Edtf of(String text) {
    String trimmed = text.strip();
    int slash = trimmed.indexOf('/');
    if (slash < 0) {
      return new Edtf(trimmed, Optional.of(first(trimmed)), Optional.of(last(trimmed)));
    }
    String from = trimmed.substring(0, slash);
    String to = trimmed.substring(slash + 1);
    Optional<LocalDate> earliest = isOpen(from) ? Optional.empty() : Optional.of(first(from));
    Optional<LocalDate> latest = isOpen(to) ? Optional.empty() : Optional.of(last(to));
    if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
      throw new IllegalArgumentException(
          "the span “" + text + "” ends before it begins; write the earlier date first");
    }
    return new Edtf(trimmed, earliest, latest);
  }

  /** One day. */
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString(), Optional.of(day), Optional.of(day));
  }

  /** The span from the first day to the last, both included. */
  public static Edtf of(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? of(from)
        : new Edtf(from + "/" + to, Optional.of(from), Optional.of(to));
  }

  /** Whether the span may include this day. */
  public boolean mayInclude(LocalDate day) {
    return earliest.map(d -> !d.isAfter(day)).orElse(true)
        && latest.map(d -> !d.isBefore(day)).orElse(true);
  }

  /** Whether something that began in this span has begun by the end of this day. */
  public boolean hasBegunBy(LocalDate day) {
    return earliest.or(() -> latest).map(d -> !d.isAfter(day)).orElse(true);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Matcher point(String text) {
    Matcher matcher = POINT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "“"
              + text
              + "” is not an EDTF date; write 2014, 2014-05, 2014-05-16 or a span such as 2014-05/2014-06");
    }
    return matcher;
  }

  private static LocalDate first(String text) {
    Matcher m = point(text);
    return day(
        text,
        m.group(1),
        m.group(2) == null ? "01" : m.group(2),
        m.group(3) == null ? "01" : m.group(3));
  }

  private static LocalDate last(String text) {
    Matcher m = point(text);
    if (m.group(3) != null) {
      return day(text, m.group(1), m.group(2), m.group(3));
    }
    String month = m.group(2) == null ? "12" : m.group(2);
    LocalDate first = day(text, m.group(1), month, "01");
    return YearMonth.from(first).atEndOfMonth();
  }

  private static LocalDate day(String text, String year, String month, String day) {
    try {
      return LocalDate.parse(year + "-" + month + "-" + day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("“" + text + "” names a day that does not exist", e);
    }
  }
}
