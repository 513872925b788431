package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.BriefingScope;
import org.isnad.model.BriefingScope.Everything;
import org.isnad.model.BriefingScope.Focus;
import org.isnad.model.BriefingScope.OneActor;
import org.isnad.model.BriefingScope.OnePlace;
import org.isnad.model.BriefingScope.Topic;
import org.isnad.model.Entity;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.words.Words;

/**
 * The days and the focus of a briefing in an address. It ends with the day of the page; {@code
 * from} is its first day, without which it is a week.
 */
final class BriefingScopes {
  private static final String PATH = "/briefing";

  private final Visit visit;

  BriefingScopes(Visit visit) {
    this.visit = visit;
  }

  /** The address of the days that a week, a month or a last day names; none where none is named. */
  static Optional<String> findPlainer(Request request) {
    Map<String, String> query = new LinkedHashMap<>(request.query());
    Optional<LocalDate> week = Asked.day(request, "week");
    Optional<YearMonth> month = request.find("month").map(BriefingScopes::month);
    Optional<LocalDate> to = Asked.day(request, "to");
    if (week.isEmpty() && month.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    List.of("week", "month", "to", "token").forEach(query::remove);
    week.ifPresent(day -> query.put("on", day.toString()));
    month.ifPresent(
        m -> {
          query.put("from", m.atDay(1).toString());
          query.put("on", m.atEndOfMonth().toString());
        });
    to.ifPresent(day -> query.put("on", day.toString()));
    return Optional.of(Address.of(request.path(), query));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.told(400, "briefing.no-month", text).because(e);
    }
  }

  /**
   * What the address asks for.
   *
   * @throws Refusal where it names nobody that is known, or days in the wrong order
   */
  BriefingScope scope() {
    LocalDate to = visit.asOf().trueOn();
    LocalDate from = Asked.day(visit.request(), "from").orElse(to.minusDays(6));
    if (from.isAfter(to)) {
      throw Refusal.told(400, "briefing.from-behind", from.toString(), to.toString());
    }
    return BriefingScope.of(from, to).about(focus());
  }

  private Focus focus() {
    String about = visit.request().find("about").orElse("");
    String name = visit.request().find("name").orElse("");
    if (name.isEmpty()) {
      return new Everything();
    }
    return switch (about) {
      case "actor" -> {
        Entity actor = named(name, false);
        yield new OneActor(actor.name(), Set.of(actor.id()));
      }
      case "place" -> {
        Entity place = named(name, true);
        yield new OnePlace(place.name(), Set.of(place.id()));
      }
      case "topic" -> new Topic(name);
      default -> throw Refusal.told(400, "briefing.no-about", about);
    };
  }

  private Entity named(String name, boolean isPlace) {
    return visit
        .situation()
        .view()
        .findEntity(name)
        .or(
            () ->
                visit.situation().search(name).stream()
                    .filter(e -> e.isPlace() == isPlace)
                    .findFirst())
        .filter(e -> e.isPlace() == isPlace)
        .orElseThrow(
            () ->
                isPlace
                    ? Refusal.told(404, "briefing.no-place", name)
                    : Refusal.told(404, "briefing.no-actor", name));
  }

  /** Other days of the same focus. */
  List<Choice> choices(BriefingScope scope) {
    Words words = visit.words();
    LocalDate to = scope.to();
    YearMonth month = YearMonth.from(to);
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(words.of("briefing.week-to", words.day(to)), address("", to), scope.isWeek()));
    choices.add(ofMonth(month, scope));
    choices.add(ofMonth(month.minusMonths(1), scope));
    choices.add(new Choice(words.of("briefing.week-before"), address("", to.minusDays(7)), false));
    choices.add(new Choice(words.of("briefing.week-after"), address("", to.plusDays(7)), false));
    return choices;
  }

  private Choice ofMonth(YearMonth month, BriefingScope scope) {
    Words words = visit.words();
    String name = words.of("month." + month.getMonthValue()) + " " + month.getYear();
    boolean chosen = scope.isMonth() && YearMonth.from(scope.from()).equals(month);
    return new Choice(name, address(month.atDay(1).toString(), month.atEndOfMonth()), chosen);
  }

  private String address(String from, LocalDate to) {
    Map<String, String> query = kept();
    query.put("from", from);
    query.put("on", to.toString());
    return Address.of(PATH, query);
  }

  /** The address of the same briefing on another page. */
  String same(String path, String parameter, String value) {
    Map<String, String> query = kept();
    query.put("from", visit.request().find("from").orElse(""));
    query.put(parameter, value);
    return Address.of(path, query);
  }

  private Map<String, String> kept() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("about", visit.request().find("about").orElse(""));
    query.put("name", visit.request().find("name").orElse(""));
    query.putAll(visit.links().times());
    return query;
  }
}
