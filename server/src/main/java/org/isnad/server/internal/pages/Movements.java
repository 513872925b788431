package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Locale;
import org.isnad.model.picture.Momentum;
import org.isnad.model.picture.Momentum.Contribution;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.show.WeekShow.Interval;
import org.isnad.server.internal.show.WeekShow.Line;
import org.isnad.server.internal.show.WeekShow.Movement;

/** Who gained and who lost in the days of a page, with the reasons before the arrow. */
final class Movements {
  private static final int MOST = 8;
  private static final int MOST_REASONS = 3;
  private static final String UNNAMED = "an unnamed party";

  private final Visit visit;
  private final List<Momentum> momenta;

  Movements(Visit visit) {
    this.visit = visit;
    this.momenta = visit.situation().drawn().momentum();
  }

  List<Movement> list() {
    List<Momentum> shown = momenta.stream().limit(MOST).toList();
    double widest =
        shown.stream()
            .mapToDouble(m -> Math.max(Math.abs(m.low()), Math.abs(m.high())))
            .max()
            .orElse(1);
    return shown.stream().map(m -> movement(m, Math.max(widest, 1e-9))).toList();
  }

  /** How many actors of the order of battle no report of these days moves. */
  int still() {
    return Math.max(0, visit.situation().picture().orderOfBattle().size() - momenta.size());
  }

  private Movement movement(Momentum momentum, double widest) {
    List<Contribution> named =
        momentum.contributions().stream().filter(c -> !c.what().contains(UNNAMED)).toList();
    List<Contribution> all = named.isEmpty() ? momentum.contributions() : named;
    List<Line> reasons =
        all.stream()
            .limit(MOST_REASONS)
            .map(c -> new Line(c.what(), visit.sources().of(c.claims())))
            .toList();
    return new Movement(
        Term.of(momentum.actor(), visit.links()),
        reasons,
        momentum.contributions().size() - reasons.size(),
        momentum.label().name().toLowerCase(Locale.ROOT),
        momentum.roots(),
        interval(momentum, widest));
  }

  private Interval interval(Momentum momentum, double widest) {
    String words =
        visit
            .words()
            .of(
                "week.interval",
                figure(momentum.score()),
                figure(momentum.low()),
                figure(momentum.high()));
    return new Interval(
        words,
        place(momentum.low(), widest),
        place(momentum.high(), widest),
        place(momentum.score(), widest));
  }

  private static double place(double value, double widest) {
    double half = Interval.WIDTH / 2.0;
    return half + (half - 3) * value / widest;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
  }
}
