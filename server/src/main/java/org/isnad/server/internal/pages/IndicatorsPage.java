package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.model.picture.Indicator;
import org.isnad.model.picture.Indicator.Reading;
import org.isnad.model.picture.Indicator.Window;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.IndicatorsShow;
import org.isnad.server.internal.show.IndicatorsShow.Bar;
import org.isnad.server.internal.show.IndicatorsShow.Counting;
import org.isnad.server.internal.show.IndicatorsShow.Lead;
import org.isnad.server.internal.show.IndicatorsShow.Sign;
import org.isnad.server.internal.show.Marks;
import org.isnad.server.internal.words.Words;

/** Where the theatre's warning indicators stand, with what they counted and when they tripped. */
final class IndicatorsPage implements Page {
  /** Of the picture as a file. */
  private static final int WIDTH = 690;

  private static final int MOST_SIGNS = 12;
  private static final double HEIGHT = 56;
  private static final double STEP = 26;

  @Override
  public Response answer(Visit visit) {
    List<Reading> readings =
        visit.situation().drawn().indicators().stream()
            .sorted(Comparator.comparing(Reading::state).reversed())
            .toList();
    IndicatorsShow show =
        new IndicatorsShow(readings.stream().map(r -> indicator(r, visit)).toList());
    return visit.show(Room.SCENARIOS, "indicators", visit.words().of("indicators.title"), show);
  }

  private static IndicatorsShow.Indicator indicator(Reading reading, Visit visit) {
    List<Window> windows =
        new ArrayList<>(
            List.of(new Window(visit.asOf().trueOn(), reading.count(), reading.state())));
    windows.addAll(reading.history());
    double threshold = threshold(reading);
    double most = Math.max(threshold, windows.stream().mapToInt(Window::count).max().orElse(1));
    return new IndicatorsShow.Indicator(
        reading.indicator().id(),
        reading.indicator().name(),
        reading.indicator().note(),
        reading.state().word(),
        counting(reading, most),
        bars(windows.reversed(), most, visit.words()),
        reading.leads().stream().map(l -> lead(l, visit.words())).toList(),
        reading.signs().stream().limit(MOST_SIGNS).map(s -> sign(s, visit)).toList(),
        Math.max(0, reading.signs().size() - MOST_SIGNS),
        visit.links().to("/indicators.svg", "indicator", reading.indicator().id()),
        visit.fileName("indicator"));
  }

  /** The counts of one indicator as a picture of its own. */
  static Response picture(Visit visit) {
    String id = visit.request().find("indicator").orElse("");
    Reading reading =
        visit.situation().drawn().indicators().stream()
            .filter(r -> r.indicator().id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.told(404, "missing.indicator", id));
    IndicatorsShow.Indicator drawn = indicator(reading, visit);
    Words words = visit.words();
    Counting counting = drawn.counting();
    return Pictures.file(
        new Saved(
            "bars-file",
            drawn,
            WIDTH,
            WIDTH * 82 / 345,
            words.of("indicators.picture", drawn.name(), visit.times()),
            List.of(),
            List.of(
                words.of("indicators.caption", counting.windowDays(), counting.threshold()),
                words.of(
                    "indicators.windows",
                    drawn.bars().getFirst().to(),
                    drawn.bars().getLast().to())),
            reading.signs().stream()
                .flatMap(s -> visit.situation().findDocument(s.document()).stream())),
        visit);
  }

  private static double threshold(Reading reading) {
    Indicator.Counting counting = reading.indicator().counting();
    return Math.max(counting.least(), counting.times() * reading.usual());
  }

  private static Counting counting(Reading reading, double most) {
    Indicator.Counting counting = reading.indicator().counting();
    return new Counting(
        reading.count(),
        counting.windowDays(),
        figure(reading.usual()),
        counting.baselineDays(),
        counting.least(),
        figure(counting.times()),
        figure(threshold(reading)),
        HEIGHT * threshold(reading) / most);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static List<Bar> bars(List<Window> oldestFirst, double most, Words words) {
    List<Bar> bars = new ArrayList<>();
    for (Window window : oldestFirst) {
      bars.add(
          new Bar(
              words.day(window.to()),
              window.count(),
              window.state().word(),
              bars.size() * STEP,
              HEIGHT * window.count() / most));
    }
    return bars;
  }

  private static Lead lead(Indicator.Lead lead, Words words) {
    return new Lead(words.day(lead.tripped()), words.day(lead.came()), lead.days());
  }

  private static Sign sign(Indicator.Sign sign, Visit visit) {
    Marks marks = sign.claim().map(c -> visit.sources().of(List.of(c))).orElse(Marks.NONE);
    return new Sign(
        visit.words().day(sign.day()),
        sign.voice(),
        sign.words().replaceAll("\\s+", " ").strip(),
        marks,
        visit.situation().findDocument(sign.document()).map(visit.links()::to).orElse(""));
  }
}
