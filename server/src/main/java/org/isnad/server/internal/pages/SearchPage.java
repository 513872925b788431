package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Response;
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
    List<ResolvedClaim> claims = visit.situation().claimsSaying(words);
    ClaimList list =
        new ClaimList(
            claims.stream().limit(MOST).map(new Values(visit)::line).toList(), claims.size(), "");
    String title =
        words.isEmpty()
            ? visit.words().of("search.title")
            : visit.words().of("search.title-for", words);
    return visit.show(Room.NONE, "search", title, new SearchShow(words, entities, reports, list));
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
