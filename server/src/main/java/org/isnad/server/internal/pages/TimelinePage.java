package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.draw.TimelinePicture;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.pages.Pictures.Saved;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.TimelineShow;
import org.isnad.server.internal.words.Words;

/** Who held what, who led and what happened, along the days. */
final class TimelinePage implements Page {
  private static final int MOST_YEARS = 15;
  private static final long LEAST_DAYS = 6;
  private static final long MOST_DAYS = 40_000;

  /** First and last day of what is shown. */
  private record Span(LocalDate from, LocalDate to) {}

  /** The picture as a file of its own. */
  static Response picture(Visit visit) {
    Span span = span(all(visit), visit);
    Lanes lanes = new Lanes(visit, span.from(), span.to());
    TimelineShow.Picture picture = draw(span, lanes, visit);
    return Pictures.file(
        new Saved(
            "timeline-file",
            picture,
            picture.width(),
            picture.height(),
            picture.title(),
            lanes.legend(),
            List.of(visit.words().of("timeline.key")),
            Pictures.reports(lanes.claims().stream(), visit)),
        visit);
  }

  @Override
  public Response answer(Visit visit) {
    Span all = all(visit);
    Span span = span(all, visit);
    Lanes lanes = new Lanes(visit, span.from(), span.to());
    TimelineShow.Picture picture = draw(span, lanes, visit);
    Map<String, String> query = new LinkedHashMap<>(visit.request().query());
    query.remove("token");
    TimelineShow show =
        new TimelineShow(
            visit.words().dates().span(span.from(), span.to()),
            zooms(all, span, visit),
            steps(span, visit),
            picture,
            lanes.legend(),
            lanes.left(),
            Address.of("/timeline.svg", query),
            visit.fileName("timeline"));
    return visit.show(Room.TIMELINE, "timeline", visit.words().of("room.timeline"), show);
  }

  private static TimelineShow.Picture draw(Span span, Lanes lanes, Visit visit) {
    Words words = visit.words();
    String title =
        words.of("timeline.picture", words.dates().span(span.from(), span.to()), visit.times());
    return new TimelinePicture(span.from(), span.to(), words).draw(title, lanes.groups());
  }

  private static Span span(Span all, Visit visit) {
    Span span =
        new Span(
            Asked.day(visit.request(), "from").orElse(all.from()),
            Asked.day(visit.request(), "to").orElse(all.to()));
    if (span.from().isAfter(span.to())) {
      throw Refusal.told(400, "refused.span", span.from().toString(), span.to().toString());
    }
    return span;
  }

  /** From the first to the last year that claims speak of, without a few early outliers. */
  private static Span all(Visit visit) {
    List<LocalDate> days =
        visit.situation().view().claims().stream()
            .flatMap(c -> Lanes.first(c.claim()).stream())
            .filter(d -> !d.isAfter(visit.asOf().trueOn()))
            .sorted(Comparator.naturalOrder())
            .toList();
    LocalDate last = visit.asOf().trueOn();
    if (days.isEmpty()) {
      return new Span(last.minusYears(1), last);
    }
    LocalDate first = days.get(days.size() / 20);
    return new Span(first.withDayOfYear(1), last);
  }

  private static List<Choice> zooms(Span all, Span span, Visit visit) {
    List<Choice> zooms = new ArrayList<>();
    zooms.add(choice(visit.words().of("timeline.all"), Optional.empty(), span.equals(all), visit));
    int first = Math.max(all.from().getYear(), all.to().getYear() - MOST_YEARS);
    for (int year = first; year <= all.to().getYear(); year++) {
      Span whole = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      zooms.add(choice(Integer.toString(year), Optional.of(whole), whole.equals(span), visit));
    }
    Span last = new Span(all.to().minusDays(60), all.to());
    zooms.add(
        choice(
            visit.words().of("timeline.last-days"), Optional.of(last), last.equals(span), visit));
    long days = ChronoUnit.DAYS.between(span.from(), span.to());
    if (days > 20) {
      LocalDate middle = span.from().plusDays(days / 2);
      Span near = new Span(middle.minusDays(days / 4), middle.plusDays(days / 4));
      zooms.add(choice(visit.words().of("timeline.nearer"), Optional.of(near), false, visit));
    }
    if (!span.equals(all)) {
      Span before = new Span(span.from().minusDays(days / 2), span.to().minusDays(days / 2));
      Span behind = new Span(span.from().plusDays(days / 2), span.to().plusDays(days / 2));
      Span wider = new Span(span.from().minusDays(days / 2), span.to().plusDays(days / 2));
      zooms.add(choice(visit.words().of("timeline.earlier"), Optional.of(before), false, visit));
      zooms.add(choice(visit.words().of("timeline.later"), Optional.of(behind), false, visit));
      zooms.add(choice(visit.words().of("timeline.wider"), Optional.of(wider), false, visit));
    }
    return zooms;
  }

  /** From days to years: twice as near, twice as wide, half the span earlier or later. */
  private static List<Choice> steps(Span span, Visit visit) {
    long days = Math.max(1, ChronoUnit.DAYS.between(span.from(), span.to()));
    long quarter = Math.max(1, days / 4);
    long half = Math.max(1, days / 2);
    List<Choice> steps = new ArrayList<>();
    if (days > LEAST_DAYS) {
      Span nearer = new Span(span.from().plusDays(quarter), span.to().minusDays(quarter));
      steps.add(choice("nearer", Optional.of(nearer), false, visit));
    }
    if (days < MOST_DAYS) {
      Span wider = new Span(span.from().minusDays(half), span.to().plusDays(half));
      steps.add(choice("wider", Optional.of(wider), false, visit));
    }
    Span earlier = new Span(span.from().minusDays(half), span.to().minusDays(half));
    Span later = new Span(span.from().plusDays(half), span.to().plusDays(half));
    steps.add(choice("earlier", Optional.of(earlier), false, visit));
    steps.add(choice("later", Optional.of(later), false, visit));
    return steps;
  }

  private static Choice choice(String words, Optional<Span> span, boolean chosen, Visit visit) {
    Map<String, String> query = new LinkedHashMap<>();
    span.ifPresent(
        s -> {
          query.put("from", s.from().toString());
          query.put("to", s.to().toString());
        });
    query.putAll(visit.links().times());
    return new Choice(words, Address.of("/timeline", query), chosen);
  }
}
