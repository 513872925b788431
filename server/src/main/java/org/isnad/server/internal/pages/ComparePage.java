package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.ask.Asked;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.CompareShow;
import org.isnad.server.internal.show.CompareShow.Row;
import org.isnad.server.internal.show.CompareShow.Section;
import org.isnad.server.internal.show.Found;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** What an earlier day differs in from the day of the page, by the same knowledge. */
final class ComparePage implements Page {
  private static final int MOST_ROWS = 30;
  private static final int MONTHS_BEFORE = 6;

  /** What a question is about, and what the claims amount to. */
  private record Asking(Entity about, String key, Finding finding) {}

  private final Page sources = new SourcesPage();

  @Override
  public Response answer(Visit visit) {
    return visit.request().find("by").filter("sources"::equals).isPresent()
        ? sources.answer(visit)
        : days(visit);
  }

  private static Response days(Visit visit) {
    LocalDate later = visit.asOf().trueOn();
    LocalDate earlier = Asked.day(visit.request(), "with").orElse(later.minusMonths(MONTHS_BEFORE));
    if (!earlier.isBefore(later)) {
      throw Refusal.told(400, "refused.later", earlier.toString(), later.toString());
    }
    Situation before = visit.observatory().situation(earlier, visit.asOf().knownByMoment());
    Values values = new Values(visit);
    List<Section> sections =
        List.of(
            section("compare.holders", ComparePage::holders, before, visit, values),
            section("compare.leaders", p -> actors(p, Actor::leader), before, visit, values),
            section("compare.strengths", p -> actors(p, Actor::strength), before, visit, values),
            section("compare.relations", p -> relations(p, visit.words()), before, visit, values));
    CompareShow show =
        new CompareShow(
            visit.words().day(earlier),
            earlier.toString(),
            visit.words().day(later),
            sections.stream().filter(s -> !s.rows().isEmpty()).toList());
    return visit.show(Room.COMPARE, "compare", visit.words().of("room.compare"), show);
  }

  private static List<Asking> holders(Picture picture) {
    return picture.territory().stream()
        .map((Holding h) -> new Asking(h.place(), h.place().id(), h.holder()))
        .toList();
  }

  private static List<Asking> actors(Picture picture, Function<Actor, Finding> finding) {
    return picture.orderOfBattle().stream()
        .map(a -> new Asking(a.entity(), a.entity().id(), finding.apply(a)))
        .toList();
  }

  private static List<Asking> relations(Picture picture, Words words) {
    return picture.relations().stream().map(r -> relation(r, words)).toList();
  }

  private static Asking relation(Relation relation, Words words) {
    String told = RelationWords.of(relation.type(), true, words) + " " + relation.to().name();
    String key = relation.from().id() + " " + relation.type() + " " + relation.to().id();
    Answer answer = new Answer(told, List.of(), List.of(), relation.claims());
    return new Asking(relation.from(), key, new Finding(told, relation.status(), List.of(answer)));
  }

  private static Section section(
      String key,
      Function<Picture, List<Asking>> questions,
      Situation earlier,
      Visit visit,
      Values values) {
    Map<String, Asking> before = byKey(questions.apply(earlier.picture()));
    Map<String, Asking> after = byKey(questions.apply(visit.situation().picture()));
    Map<String, Asking> all = new LinkedHashMap<>(after);
    before.forEach(all::putIfAbsent);
    List<Row> rows = new ArrayList<>();
    int more = 0;
    for (Map.Entry<String, Asking> entry : all.entrySet()) {
      Optional<Asking> then = Optional.ofNullable(before.get(entry.getKey()));
      Optional<Asking> now = Optional.ofNullable(after.get(entry.getKey()));
      if (!sense(then).equals(sense(now))) {
        if (rows.size() < MOST_ROWS) {
          Term about = Term.of(entry.getValue().about(), visit.links());
          rows.add(new Row(about, found(then, values), found(now, values)));
        } else {
          more++;
        }
      }
    }
    return new Section(visit.words().of(key), rows, more);
  }

  private static Map<String, Asking> byKey(List<Asking> questions) {
    Map<String, Asking> byKey = new LinkedHashMap<>();
    questions.forEach(q -> byKey.putIfAbsent(q.key(), q));
    return byKey;
  }

  private static Found found(Optional<Asking> asking, Values values) {
    return asking.map(a -> values.found(a.finding())).orElse(Found.UNKNOWN);
  }

  /** What a finding says, without who says it: its status and answers. */
  private static String sense(Optional<Asking> asking) {
    return asking
        .map(Asking::finding)
        .filter(f -> !f.answers().isEmpty())
        .map(f -> f.status() + " " + f.answers().stream().map(Answer::value).sorted().toList())
        .orElse("unknown");
  }
}
