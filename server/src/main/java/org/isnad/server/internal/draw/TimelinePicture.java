package org.isnad.server.internal.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.Range;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.TimelineShow.Lane;
import org.isnad.server.internal.show.TimelineShow.Mark;
import org.isnad.server.internal.show.TimelineShow.Picture;
import org.isnad.server.internal.show.TimelineShow.Tick;
import org.isnad.server.internal.words.Words;

/** Lays marks out in lanes along the days. */
public final class TimelinePicture {
  private static final int WIDTH = 980;
  private static final int LABELS = 210;
  private static final int TOP = 30;
  private static final int LANE = 24;
  private static final int HEADING = 34;
  private static final double LEAST_WIDTH = 5;
  private static final double HEIGHT = 18;
  private static final double LEAST_HEIGHT = 2;
  private static final double LETTER = 7;

  private final LocalDate from;
  private final LocalDate to;
  private final Words words;

  /**
   * A drawing of some days.
   *
   * @param from the first day
   * @param to the last day
   */
  public TimelinePicture(LocalDate from, LocalDate to, Words words) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** A group of lanes under a heading. */
  public record Group(String heading, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** A lane with its times. */
  public record Row(Term name, List<Time> times) {
    public Row {
      times = List.copyOf(times);
    }
  }

  /**
   * A time in a lane.
   *
   * @param first the first day it can mean
   * @param last the last day it can mean
   * @param band how much of the lane's height it takes; all where it is no number
   */
  public record Time(
      LocalDate first,
      LocalDate last,
      Band band,
      String href,
      String form,
      String colour,
      String words,
      String text) {}

  /** Shares of a lane's height from its ground, 0 to 1. */
  public record Band(double low, double high) {
    public static final Band WHOLE = new Band(0, 1);

    /** A range in a lane whose greatest figure is at the top; an open end reaches the edge. */
    public static Band of(Range range, int greatest) {
      double low = range.low().map(l -> (double) l / Math.max(1, greatest)).orElse(0.0);
      double high = range.high().map(h -> (double) h / Math.max(1, greatest)).orElse(1.0);
      return new Band(Math.min(1, low), Math.min(1, high));
    }
  }

  /** The drawing. */
  public Picture draw(String title, List<Group> groups) {
    List<Lane> lanes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    double y = TOP;
    for (Group group : groups) {
      y += HEADING;
      lanes.add(new Lane(y - 10, Term.plain(group.heading())));
      for (Row row : group.rows()) {
        lanes.add(new Lane(y + LANE / 2.0, row.name()));
        marks.addAll(marks(row, y));
        y += LANE;
      }
    }
    return new Picture(title, WIDTH, (int) y + 12, ticks(), lanes, marks);
  }

  private List<Mark> marks(Row row, double y) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < row.times().size(); i++) {
      Time time = row.times().get(i);
      double next = i + 1 < row.times().size() ? begin(row.times().get(i + 1)) : WIDTH;
      double end = begin(time) + width(time);
      boolean room = end + 8 + time.text().length() * LETTER < next;
      marks.add(
          new Mark(
              time.href(),
              time.form(),
              begin(time),
              y,
              width(time),
              Projection.tenth((1 - time.band().high()) * HEIGHT),
              Projection.tenth(
                  Math.max(LEAST_HEIGHT, (time.band().high() - time.band().low()) * HEIGHT)),
              time.colour(),
              time.words(),
              room ? time.text() : ""));
    }
    return marks;
  }

  private double begin(Time time) {
    return x(time.first().isBefore(from) ? from : time.first());
  }

  private double width(Time time) {
    double end = x((time.last().isAfter(to) ? to : time.last()).plusDays(1));
    return Projection.tenth(Math.max(LEAST_WIDTH, end - begin(time)));
  }

  private double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(from, to.plusDays(1));
    double share = ChronoUnit.DAYS.between(from, day) / days;
    return Projection.tenth(LABELS + share * (WIDTH - LABELS - 8));
  }

  /** Years on a long scale, months on a shorter one, weeks on a short one. */
  private List<Tick> ticks() {
    long days = ChronoUnit.DAYS.between(from, to);
    if (days > 700) {
      return ticks(from.withDayOfYear(1), ChronoUnit.YEARS, day -> Integer.toString(day.getYear()));
    }
    return days > 70
        ? ticks(from.withDayOfMonth(1), ChronoUnit.MONTHS, words.dates()::shortMonthOfYear)
        : ticks(from, ChronoUnit.WEEKS, words.dates()::shortDay);
  }

  private List<Tick> ticks(LocalDate first, ChronoUnit unit, Function<LocalDate, String> told) {
    List<Tick> ticks = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (LocalDate day = first; !day.isAfter(to); day = day.plus(1, unit)) {
      if (!day.isBefore(from)) {
        double x = x(day);
        boolean room = x - last > 62 && x < WIDTH - 58;
        ticks.add(new Tick(x, room ? told.apply(day) : ""));
        last = room ? x : last;
      }
    }
    return ticks;
  }
}
