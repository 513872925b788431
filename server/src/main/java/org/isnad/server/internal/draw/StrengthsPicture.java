package org.isnad.server.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Range;
import org.isnad.model.Status;
import org.isnad.server.internal.show.Band;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.StrengthsShow;
import org.isnad.server.internal.show.StrengthsShow.Row;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.TimelineShow.Tick;
import org.isnad.server.internal.words.Words;

/** Draws the strengths of actors as bands on one scale of roots. */
public final class StrengthsPicture {
  private static final int WIDTH = 980;
  private static final int NAMES = 260;
  private static final int BANDS = 500;
  private static final int TOP = 34;
  private static final int ROW = 24;

  private StrengthsPicture() {}

  /**
   * The drawing.
   *
   * @param actors those of whom a strength is told, the strongest first
   */
  public static StrengthsShow draw(String title, List<Actor> actors, Links links, Words words) {
    int most = actors.stream().mapToInt(a -> most(a.strengthBand())).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Actor actor : actors) {
      rows.add(row(actor, TOP + ROW * (rows.size() + 0.5), most, links, words));
    }
    List<Tick> ticks =
        Stream.of(100, 1_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000)
            .filter(n -> n <= most)
            .map(n -> new Tick(Projection.tenth(NAMES + at(n, most)), words.number(n)))
            .toList();
    return new StrengthsShow(title, WIDTH, TOP + ROW * rows.size() + 10, apart(ticks), rows);
  }

  private static Row row(Actor actor, double y, int most, Links links, Words words) {
    Range range = actor.strengthBand();
    double from = NAMES + range.low().map(low -> at(low, most)).orElse(0.0);
    double to = NAMES + range.high().map(high -> at(high, most)).orElse((double) BANDS);
    Band band =
        new Band(
            words.range(range),
            Projection.tenth(from),
            Projection.tenth(to),
            range.low().isEmpty(),
            range.high().isEmpty());
    Status status = actor.strength().status();
    String told =
        words.of("strengths.row", words.range(range), words.term("status", status.word()));
    return new Row(y, Term.of(actor.entity(), links), band, told, status == Status.STALE);
  }

  /** The greatest number that a range tells of. */
  public static int most(Range range) {
    return range.high().or(range::low).orElse(0);
  }

  /** The root keeps both a hundred and ten thousand visible. */
  private static double at(int number, int most) {
    return most <= 0 ? 0 : BANDS * Math.sqrt(Math.min(number, most) / (double) most);
  }

  /** Words of the scale that have room beside the one before. */
  private static List<Tick> apart(List<Tick> ticks) {
    List<Tick> apart = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      boolean room = tick.x() - last > 60;
      apart.add(room ? tick : new Tick(tick.x(), ""));
      last = room ? tick.x() : last;
    }
    return apart;
  }
}
