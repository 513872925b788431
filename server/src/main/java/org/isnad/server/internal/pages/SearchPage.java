package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.ClaimList;
import org.isnad.server.internal.show.SearchShow;
import org.isnad.server.internal.show.SearchShow.Named;
import org.isnad.server.internal.show.Term;

/** Search by names in any script, by titles of reports and by the words of claims. */
final class SearchPage implements Page {
  private static final int MOST = 30;
  private static final int MOST_OTHERS = 6;

  @Override
  public Response answer(Visit visit) {
    String words = visit.request().find("q").orElse("");
    List<Named> entities =
        visit.situation().search(words).stream().limit(MOST).map(e -> named(e, visit)).toList();
    List<Term> reports =
        visit.situation().view().documents().values().stream()
            .filter(d -> !words.isEmpty() && hasTitle(d, words))
            .limit(MOST)
            .map(d -> new Term(d.title().orElse(d.file()), visit.links().to(d)))
            .toList();
    List<ResolvedClaim> all = visit.situation().claimsSaying(words);
    Optional<ClaimType> type = visit.request().find("type").flatMap(ClaimType::find);
    List<ResolvedClaim> claims =
        all.stream().filter(c -> type.filter(t -> t != c.claim().type()).isEmpty()).toList();
    ClaimList list =
        new ClaimList(
            claims.stream().limit(MOST).map(new Values(visit)::line).toList(), claims.size(), "");
    String title =
        words.isEmpty()
            ? visit.words().of("search.title")
            : visit.words().of("search.title-for", words);
    List<Choice> types = types(words, all, type, visit);
    return visit.show(
        Room.NONE, "search", title, new SearchShow(words, entities, reports, list, types));
  }

  /** The types among the claims found, each with its number; none where there is but one. */
  private static List<Choice> types(
      String words, List<ResolvedClaim> found, Optional<ClaimType> chosen, Visit visit) {
    Map<ClaimType, Long> counts =
        found.stream()
            .collect(
                Collectors.groupingBy(c -> c.claim().type(), TreeMap::new, Collectors.counting()));
    if (counts.size() < 2) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    String any = visit.words().of("search.any");
    choices.add(new Choice(any, visit.links().to("/search", "q", words), chosen.isEmpty()));
    counts.forEach(
        (type, count) ->
            choices.add(
                new Choice(
                    visit.words().term("type", type.word()) + " " + count,
                    address(words, type, visit),
                    chosen.filter(t -> t == type).isPresent())));
    return choices;
  }

  private static String address(String words, ClaimType type, Visit visit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", words);
    query.put("type", type.word());
    query.putAll(visit.links().times());
    return Address.of("/search", query);
  }

  private static Named named(Entity entity, Visit visit) {
    return new Named(
        Term.of(entity, visit.links()),
        visit.words().term("kind", entity.kind().word()),
        entity.aliases().stream().limit(MOST_OTHERS).collect(Collectors.joining(", ")),
        visit.situation().claimsAbout(entity).size());
  }

  private static boolean hasTitle(Document report, String words) {
    String title = report.title().orElse(report.file()).toLowerCase(Locale.ROOT);
    return title.contains(words.toLowerCase(Locale.ROOT));
  }
}
