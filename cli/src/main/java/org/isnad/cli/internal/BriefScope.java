package org.isnad.cli.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.isnad.model.BriefingScope;
import org.isnad.model.BriefingScope.Focus;
import org.isnad.observatory.BriefingRoom;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.TheatreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which days a briefing is of, and what it is about. */
final class BriefScope {
  @ArgGroup(exclusive = true)
  private Days days = new Days();

  @ArgGroup(exclusive = true)
  private About about = new About();

  /** One way to say which days. */
  static final class Days {
    @Option(
        names = {"--week", "--day", "--as-of"},
        paramLabel = "DAY",
        converter = DayConverter.class,
        description =
            "The seven days up to this one, such as 2016-05-30. Otherwise those up to the newest"
                + " report.")
    private @Nullable LocalDate week;

    @Option(
        names = "--month",
        paramLabel = "MONTH",
        converter = MonthConverter.class,
        description = "A month, such as 2016-05.")
    private @Nullable YearMonth month;

    @ArgGroup(exclusive = false)
    private @Nullable FromTo span;
  }

  /** A span by its ends. */
  static final class FromTo {
    @Option(
        names = "--from",
        required = true,
        paramLabel = "DAY",
        converter = DayConverter.class,
        description = "The first day of a span; with --to.")
    private LocalDate from = LocalDate.MIN;

    @Option(
        names = "--to",
        required = true,
        paramLabel = "DAY",
        converter = DayConverter.class,
        description = "The last day of a span.")
    private LocalDate to = LocalDate.MAX;
  }

  /** One thing to be about. */
  static final class About {
    @Option(names = "--actor", paramLabel = "NAME", description = "About one actor.")
    private @Nullable String actor;

    @Option(names = "--place", paramLabel = "NAME", description = "About one place.")
    private @Nullable String place;

    @Option(
        names = "--topic",
        paramLabel = "WORDS",
        description = "About what stands in the reports' words, such as oil.")
    private @Nullable String topic;
  }

  BriefingScope of(Observatory observatory) {
    BriefingScope span = days(observatory);
    return span.about(focus(observatory.briefings(), span.to()));
  }

  private BriefingScope days(Observatory observatory) {
    if (days.month != null) {
      return BriefingScope.of(days.month.atDay(1), days.month.atEndOfMonth());
    }
    if (days.span != null) {
      if (days.span.from.isAfter(days.span.to)) {
        throw new TheatreException(
            "the span from %s to %s ends before it begins; name the earlier day with --from"
                .formatted(days.span.from, days.span.to));
      }
      return BriefingScope.of(days.span.from, days.span.to);
    }
    return BriefingScope.weekTo(days.week == null ? DayOption.newest(observatory) : days.week);
  }

  private Focus focus(BriefingRoom room, LocalDate day) {
    if (about.actor != null) {
      return room.focus(about.actor, false, day);
    }
    if (about.place != null) {
      return room.focus(about.place, true, day);
    }
    return about.topic == null
        ? new BriefingScope.Everything()
        : new BriefingScope.Topic(about.topic);
  }

  /** Reads a month, and says how to write one. */
  static final class MonthConverter implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
      try {
        return YearMonth.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("“" + text + "” is no month; write one such as 2016-05");
      }
    }
  }
}
