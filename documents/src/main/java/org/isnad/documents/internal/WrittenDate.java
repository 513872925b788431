package org.isnad.documents.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Edtf;

/**
 * A date of publication as pages write it, with the place where it stands.
 *
 * <p>A date in numbers alone that may be read in two ways (03/04/2016) is none.
 *
 * @param date the date, as precise as it is written
 * @param start offset of its first character
 * @param end offset behind its last
 */
record WrittenDate(Edtf date, int start, int end) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern ISO =
      pattern("\\b" + YEAR + "[-/](\\d{2})[-/](\\d{2})(?:[T ][\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Pattern DAY_FIRST =
      pattern("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR + "\\b");
  private static final Pattern MONTH_FIRST =
      pattern("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "\\b");
  private static final Pattern NUMBERS =
      pattern("\\b(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + "\\b");
  private static final Pattern MONTH_ALONE =
      pattern("(?<!\\d )(?<!\\d(?:st|nd|rd|th) )\\b" + MONTH + ",? " + YEAR + "\\b");

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The first date of a text. */
  static Optional<WrittenDate> find(String text) {
    return find(ISO, text, m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)))
        .or(() -> find(DAY_FIRST, text, m -> day(m.group(3), month(m.group(2)), m.group(1))))
        .or(() -> find(MONTH_FIRST, text, m -> day(m.group(3), month(m.group(1)), m.group(2))))
        .or(() -> find(NUMBERS, text, WrittenDate::ofNumbers))
        .or(() -> find(MONTH_ALONE, text, m -> month(m.group(2), month(m.group(1)))));
  }

  private interface Reader {
    Optional<Edtf> read(Matcher matcher);
  }

  private static Optional<WrittenDate> find(Pattern pattern, String text, Reader reader) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      Optional<Edtf> date = reader.read(matcher);
      if (date.isPresent()) {
        return Optional.of(new WrittenDate(date.get(), start, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Edtf> ofNumbers(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    boolean dayFirst = first > 12 || matcher.group(2).equals(".") || first == second;
    if (!dayFirst && second <= 12) {
      return Optional.empty();
    }
    return dayFirst
        ? day(matcher.group(4), second, matcher.group(1))
        : day(matcher.group(4), first, matcher.group(3));
  }

  private static int month(String word) {
    return MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
  }

  private static Optional<Edtf> day(String year, int month, String day) {
    try {
      return Optional.of(
          Edtf.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty(); // the 31st of June is no date, so look on
    }
  }

  private static Optional<Edtf> month(String year, int month) {
    return Optional.of(Edtf.of(YearMonth.of(Integer.parseInt(year), month).toString()));
  }
}
