package org.isnad.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a briefing is of: a span of days, and the whole theatre or one thing in it.
 *
 * @param from the first day
 * @param to the last day
 * @param focus what it is about
 */
public record BriefingScope(LocalDate from, LocalDate to, Focus focus) {
  private static final int DAYS_OF_A_WEEK = 7;
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})(?: (\\w+) ([^ ]*) (.+))?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  public BriefingScope {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "the span from " + from + " to " + to + " ends before it begins; name the earlier first");
    }
  }

  /** What a briefing is about. */
  public sealed interface Focus {
    /** The name to show; empty for the whole theatre. */
    String name();

    /** Whether a claim speaks of it. */
    boolean covers(ResolvedClaim claim);
  }

  /** Everything in the theatre. */
  public record Everything() implements Focus {
    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean covers(ResolvedClaim claim) {
      return true;
    }
  }

  /**
   * One actor.
   *
   * @param ids its entity ids
   */
  public record OneActor(String name, Set<String> ids) implements Focus {
    public OneActor {
      ids = Set.copyOf(ids);
    }

    @Override
    public boolean covers(ResolvedClaim claim) {
      return Stream.of(claim.subject(), claim.object())
          .flatMap(Optional::stream)
          .anyMatch(ids::contains);
    }
  }

  /**
   * One place.
   *
   * @param ids its entity ids
   */
  public record OnePlace(String name, Set<String> ids) implements Focus {
    public OnePlace {
      ids = Set.copyOf(ids);
    }

    @Override
    public boolean covers(ResolvedClaim claim) {
      return Stream.of(claim.place(), claim.object())
          .flatMap(Optional::stream)
          .anyMatch(ids::contains);
    }
  }

  /** Claims in whose words or names a text stands, in any case. */
  public record Topic(String name) implements Focus {
    @Override
    public boolean covers(ResolvedClaim claim) {
      String wanted = name.toLowerCase(Locale.ROOT);
      Claim said = claim.claim();
      Selector words = said.selector();
      return Stream.of(
              Stream.of(words.prefix() + words.exact() + words.suffix()),
              said.subject().map(Mention::name).stream(),
              said.object().map(Mention::name).stream(),
              said.place().stream(),
              said.saidBy().stream())
          .flatMap(texts -> texts)
          .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
  }

  /** The seven days up to a day, of the whole theatre. */
  public static BriefingScope weekTo(LocalDate day) {
    return new BriefingScope(day.minusDays(DAYS_OF_A_WEEK - 1L), day, new Everything());
  }

  /** A span of the whole theatre. */
  public static BriefingScope of(LocalDate from, LocalDate to) {
    return new BriefingScope(from, to, new Everything());
  }

  /** The same days of another thing. */
  public BriefingScope about(Focus other) {
    return new BriefingScope(from, to, other);
  }

  public boolean isWeek() {
    return from.plusDays(DAYS_OF_A_WEEK - 1L).equals(to);
  }

  public boolean isMonth() {
    return from.getDayOfMonth() == 1 && YearMonth.from(from).atEndOfMonth().equals(to);
  }

  /** The days in words: "the week to 30 May 2016", "May 2016", "3 to 12 June 2015". */
  public String days() {
    if (isWeek()) {
      return "the week to " + to.format(DAY);
    }
    if (isMonth()) {
      return from.format(MONTH);
    }
    if (from.equals(to)) {
      return to.format(DAY);
    }
    String first = from.format(DAY);
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      first = String.valueOf(from.getDayOfMonth());
    } else if (from.getYear() == to.getYear()) {
      first = first.substring(0, first.length() - 5);
    }
    return first + " to " + to.format(DAY);
  }

  /** A name for its files: "2016-05-30", "2016-05", "2015-06-03--2015-06-12.derna". */
  public String fileName() {
    String span =
        isWeek() ? to.toString() : isMonth() ? YearMonth.from(to).toString() : from + "--" + to;
    String about = focus.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return about.isEmpty() ? span : span + "." + about.replaceAll("^-|-$", "");
  }

  /** In one line for programs, as {@link #parse} reads it back. */
  public String text() {
    String span = from + "/" + to;
    return switch (focus) {
      case Everything all -> span;
      case OneActor actor -> span + " actor " + joined(actor.ids()) + " " + actor.name();
      case OnePlace place -> span + " place " + joined(place.ids()) + " " + place.name();
      case Topic topic -> span + " topic - " + topic.name();
    };
  }

  private static String joined(Set<String> ids) {
    return String.join(",", new TreeSet<>(ids));
  }

  /** Reads back what {@link #text} writes. */
  public static BriefingScope parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "“" + text + "” is no scope of a briefing; write one such as 2016-05-24/2016-05-30");
    }
    BriefingScope span = of(LocalDate.parse(form.group(1)), LocalDate.parse(form.group(2)));
    if (form.group(3) == null) {
      return span;
    }
    Set<String> ids = Set.of(form.group(4).split(","));
    String name = form.group(5);
    return span.about(
        switch (form.group(3)) {
          case "actor" -> new OneActor(name, ids);
          case "place" -> new OnePlace(name, ids);
          default -> new Topic(name);
        });
  }
}
