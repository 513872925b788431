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
import org.isnad.server.internal.draw.TimelinePicture.Group;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.TimelineShow;

/** Who held what, who led and what happened, along the days. */
final class TimelinePage implements Page {
  private static final int MOST_YEARS = 15;

  /** First and last day of what is shown. */
  private record Span(LocalDate from, LocalDate to) {}

  @Override
  public Response answer(Visit visit) {
    Span all = all(visit);
    Span span =
        new Span(
            Asked.day(visit.request(), "from").orElse(all.from()),
            Asked.day(visit.request(), "to").orElse(all.to()));
    if (span.from().isAfter(span.to())) {
      throw Refusal.told(400, "refused.span", span.from().toString(), span.to().toString());
    }
    Lanes lanes = new Lanes(visit, span.from(), span.to());
    List<Group> groups = lanes.groups();
    String words = visit.words().dates().span(span.from(), span.to());
    String title = visit.words().of("timeline.picture", words, visit.times());
    TimelineShow show =
        new TimelineShow(
            words,
            zooms(all, span, visit),
            new TimelinePicture(span.from(), span.to(), visit.words()).draw(title, groups),
            lanes.legend(),
            lanes.left());
    return visit.show(Room.TIMELINE, "timeline", visit.words().of("room.timeline"), show);
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
