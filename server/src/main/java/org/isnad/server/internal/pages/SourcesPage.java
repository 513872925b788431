package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Found;
import org.isnad.server.internal.show.SourcesShow;
import org.isnad.server.internal.show.SourcesShow.Publisher;
import org.isnad.server.internal.show.SourcesShow.Row;
import org.isnad.server.internal.show.SourcesShow.Section;

/**
 * What two publishers say of the same questions. Each is heard alone: its picture is drawn from its
 * own reports, as if no other had been read.
 */
final class SourcesPage implements Page {
  private static final int MOST_ROWS = 25;

  /** A question with what either tells of it. */
  private record Pair(Optional<Telling> one, Optional<Telling> other) {
    boolean isContradicted() {
      return one.flatMap(a -> other.map(a::contradicts)).orElse(false);
    }

    boolean isShared() {
      return one.isPresent() && other.isPresent() && !isContradicted();
    }
  }

  @Override
  public Response answer(Visit visit) {
    List<Publisher> publishers = publishers(visit);
    List<String> names = publishers.stream().map(Publisher::name).toList();
    Section nothing = new Section(List.of(), 0);
    SourcesShow show;
    if (names.size() < 2) {
      show = new SourcesShow(publishers, "", "", nothing, nothing, nothing, nothing);
    } else {
      String one = chosen("one", names.get(0), names, visit);
      String next = names.stream().filter(n -> !n.equals(one)).findFirst().orElse(one);
      String other = chosen("other", next, names, visit);
      show = compare(publishers, one, other, visit);
    }
    return visit.show(Room.COMPARE, "compare-sources", visit.words().of("sources.title"), show);
  }

  private static List<Publisher> publishers(Visit visit) {
    Map<String, Long> counts =
        visit.situation().view().documents().values().stream()
            .flatMap(d -> d.publisher().stream())
            .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new Publisher(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing((Publisher p) -> -p.reports()).thenComparing(Publisher::name))
        .toList();
  }

  private static String chosen(String parameter, String usual, List<String> names, Visit visit) {
    String name = visit.request().find(parameter).orElse(usual);
    if (!names.contains(name)) {
      throw Refusal.told(404, "sources.no-such", name);
    }
    return name;
  }

  private static SourcesShow compare(
      List<Publisher> publishers, String one, String other, Visit visit) {
    Map<String, Telling> left = tellings(one, visit);
    Map<String, Telling> right = tellings(other, visit);
    Map<String, Pair> pairs = new LinkedHashMap<>();
    left.forEach(
        (key, told) ->
            pairs.put(key, new Pair(Optional.of(told), Optional.ofNullable(right.get(key)))));
    right.forEach(
        (key, told) -> pairs.putIfAbsent(key, new Pair(Optional.empty(), Optional.of(told))));
    List<Pair> all = List.copyOf(pairs.values());
    Values values = new Values(visit);
    return new SourcesShow(
        publishers,
        one,
        other,
        section(all.stream().filter(Pair::isContradicted).toList(), values),
        section(all.stream().filter(Pair::isShared).toList(), values),
        section(all.stream().filter(p -> p.other().isEmpty()).toList(), values),
        section(all.stream().filter(p -> p.one().isEmpty()).toList(), values));
  }

  private static Map<String, Telling> tellings(String publisher, Visit visit) {
    ClaimView view = visit.situation().view();
    List<ResolvedClaim> claims =
        view.claims().stream()
            .filter(c -> view.documentOf(c).publisher().equals(Optional.of(publisher)))
            .toList();
    return Telling.all(visit.observatory().picture(view.with(claims)), visit);
  }

  private static Section section(List<Pair> pairs, Values values) {
    List<Row> rows = new ArrayList<>();
    for (Pair pair : pairs.subList(0, Math.min(pairs.size(), MOST_ROWS))) {
      rows.add(
          new Row(
              pair.one().or(pair::other).orElseThrow().question(),
              found(pair.one(), values),
              found(pair.other(), values)));
    }
    return new Section(rows, pairs.size() - rows.size());
  }

  private static Found found(Optional<Telling> telling, Values values) {
    return telling.map(t -> values.found(t.finding())).orElse(Found.UNKNOWN);
  }
}
