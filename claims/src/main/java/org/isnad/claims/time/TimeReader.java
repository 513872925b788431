package org.isnad.claims.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Edtf;

/**
 * Reads the dates of a text by a grammar of our own and reckons relative ones from the report's
 * date. A rule is a pattern and what its words mean; the longest match at a place wins.
 */
public final class TimeReader {
  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String YEAR = "(19\\d{2}|20\\d{2})";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String WEEKDAY =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String COUNT =
      "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)";
  private static final Pattern DATE_WORD =
      Pattern.compile(MONTH + "(?: \\d{1,4})?|" + YEAR + "|" + WEEKDAY);

  private record Rule(Pattern pattern, Meaning meaning) {}

  /** What the words of a match mean; empty where they name no day that exists. */
  private interface Meaning {
    Optional<Edtf> of(MatchResult words, Calendar calendar);
  }

  private static final List<Rule> RULES =
      List.of(
          rule(
              MONTH + " " + YEAR + "\\s?[-–/]\\s?" + MONTH + " " + YEAR,
              (m, c) -> c.months(m.group(2), m.group(1), m.group(4), m.group(3))),
          rule(
              "(?:between|from) " + MONTH + " (?:and|to|until) " + MONTH + " " + YEAR,
              (m, c) -> c.months(m.group(3), m.group(1), m.group(3), m.group(2))),
          rule(
              MONTH + "[/-]" + MONTH + " " + YEAR,
              (m, c) -> c.months(m.group(3), m.group(1), m.group(3), m.group(2))),
          rule(
              DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?",
              (m, c) -> c.day(m.group(3), m.group(2), m.group(1))),
          rule(
              MONTH
                  + " "
                  + DAY
                  + "(?!\\d|,\\d|:\\d| (?:people|men|fighters|civilians))(?:,? "
                  + YEAR
                  + ")?",
              (m, c) -> c.day(m.group(3), m.group(1), m.group(2))),
          rule(
              "(?:(?:early|late|mid)[ -]|(?:the )?(?:beginning|end|start|middle) of )?"
                  + MONTH
                  + ",? (?:of )?"
                  + YEAR,
              (m, c) -> c.month(m.group(2), m.group(1))),
          rule(
              "(?:between|from) " + YEAR + " (?:and|to|until) " + YEAR,
              (m, c) -> c.years(m.group(1), m.group(2))),
          rule(YEAR + "[-–/]" + YEAR, (m, c) -> c.years(m.group(1), m.group(2))),
          rule(
              YEAR + "[-–/](\\d{2})\\b",
              (m, c) -> c.years(m.group(1), m.group(1).substring(0, 2) + m.group(2))),
          rule(
              "(?:the )?(?:summer|autumn|fall|winter|spring) of " + YEAR,
              (m, c) -> c.season(m.group(1), m.group())),
          rule(
              "(?:early|mid|late)[ -]" + YEAR + "\\b",
              (m, c) -> c.partOfYear(m.group(1), m.group())),
          rule("(?:the )?(?:early |mid-?|late )?(19\\d0|20\\d0)s", (m, c) -> c.decade(m.group(1))),
          rule("(?:early|late|mid)[ -]" + MONTH, (m, c) -> c.lastMonth(m.group(1))),
          rule(
              "(?:the )?(?:beginning|end|start|middle) of " + MONTH,
              (m, c) -> c.lastMonth(m.group(1))),
          rule(
              "(?:in|since|last|until|by|of|during|from|through|this) " + MONTH + "\\b(?! \\d)",
              (m, c) -> c.lastMonth(m.group(1))),
          rule(
              "(?:in|since|by|until|of|during|before|after|from|\\() ?" + YEAR + "\\b",
              (m, c) -> c.year(m.group(1))),
          rule(
              "\\b"
                  + YEAR
                  + "\\b(?=[ ,)])(?! (?:people|men|fighters|troops|civilians|soldiers|members))",
              (m, c) -> c.year(m.group(1))),
          rule("(?i)\\byesterday\\b", (m, c) -> c.daysAgo(1)),
          rule("(?i)\\b(?:today|tonight|this morning)\\b", (m, c) -> c.daysAgo(0)),
          rule("(?i)\\b(?:now|currently|at present|as of now)\\b", (m, c) -> c.daysAgo(0)),
          rule("(?i)\\bthis (week|month|year)\\b", (m, c) -> c.thisSpan(m.group(1))),
          rule(
              "(?i)\\b(?:last|the previous) (week|month|year|summer|winter|autumn|spring)\\b",
              (m, c) -> c.lastSpan(m.group(1))),
          rule(
              "(?i)\\b(?:in|over|for|during) the (?:past|last) (week|month|year)\\b",
              (m, c) -> c.pastSpan(m.group(1))),
          rule(
              "(?i)\\b" + COUNT + " (day|week|month|year)s? ago\\b",
              (m, c) -> c.ago(m.group(1), m.group(2))),
          rule("\\b(?:on |last |this )?" + WEEKDAY + "\\b", (m, c) -> c.weekday(m.group(1))));

  private TimeReader() {}

  private static Rule rule(String pattern, Meaning meaning) {
    return new Rule(Pattern.compile(pattern), meaning);
  }

  /** Whether a text is itself a month, a weekday or a year and so names no place. */
  public static boolean isDate(String text) {
    return DATE_WORD.matcher(text).matches();
  }

  /** The dates of a text in order; none overlaps another. */
  public static List<Dated> list(String text, Optional<LocalDate> published) {
    Calendar calendar = new Calendar(published);
    List<Dated> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        if (!isInName(text, start, end)
            && !isCompared(text, start)
            && found.stream().noneMatch(d -> d.start() < end && start < d.end())) {
          rule.meaning()
              .of(matcher.toMatchResult(), calendar)
              .ifPresent(date -> found.add(new Dated(start, end, bounded(text, start, end, date))));
        }
      }
    }
    found.sort(Comparator.comparingInt(Dated::start));
    return found;
  }

  /** "February 17 Brigade", "May 2014 Agreement": a name goes on behind the date. */
  private static boolean isInName(String text, int start, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 14));
    String before = text.substring(Math.max(0, start - 4), start);
    return after.matches(
            "(?s) (?:Martyrs|Brigade|Movement|Revolution|Forces|Agreement|Coalition|Battalion).*")
        && !before.matches("(?s).*\\b(?:in|on) ");
  }

  /** "for the first time since September": not when it was. */
  private static boolean isCompared(String text, int start) {
    return text.substring(Math.max(0, start - 60), start)
        .matches(
            "(?s).*\\b(?:first|worst|largest|biggest|deadliest|highest|lowest|most)\\b[^,.;]{0,40}\\bsince"
                + " (?:the )?");
  }

  /** "since" leaves the end open, "until", "by" and "before" the beginning. */
  private static Edtf bounded(String text, int start, int end, Edtf date) {
    String words = text.substring(Math.max(0, start - 14), end).toLowerCase(Locale.ROOT);
    String before = text.substring(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT);
    if (date.text().contains("/")) {
      return date;
    }
    boolean since =
        before.matches("(?s).*\\bsince (?:the )?$")
            || words.substring(words.length() - (end - start)).startsWith("since ");
    if (since) {
      return Edtf.of(date.text() + "/..");
    }
    boolean until =
        before.matches("(?s).*\\b(?:until|till|by|before|prior to) (?:the )?$")
            || words
                .substring(words.length() - (end - start))
                .matches("(?s)(?:until|by|before) .*");
    return until ? Edtf.of("../" + date.text()) : date;
  }
}
