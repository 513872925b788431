package org.isnad.server.internal.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.Choice;
import org.isnad.server.internal.show.ClaimsShow;
import org.isnad.server.internal.show.Term;

/** All claims, or those about one entity or of one kind, the latest published first. */
final class ClaimsPage implements Page {
  private static final int PER_PAGE = 80;

  @Override
  public Response answer(Visit visit) {
    Optional<Entity> about = visit.request().find("about").map(id -> entity(id, visit));
    Optional<ClaimType> type = visit.request().find("type").map(ClaimsPage::type);
    List<ResolvedClaim> candidates =
        about
            .map(visit.situation()::claimsAbout)
            .orElseGet(() -> visit.situation().view().claims().reversed());
    List<ResolvedClaim> chosen =
        candidates.stream().filter(c -> type.isEmpty() || c.claim().type() == type.get()).toList();
    Paging<ResolvedClaim> paging = Paging.of(chosen, PER_PAGE, visit);
    Values values = new Values(visit);
    ClaimsShow show =
        new ClaimsShow(
            paging.items().stream().map(values::line).toList(),
            types(candidates, type, visit),
            about.map(e -> Term.of(e, visit.links())).orElse(Term.plain("")),
            paging.pager());
    String title =
        about
            .map(e -> visit.words().of("claims.about", e.name()))
            .orElseGet(() -> visit.words().of("claims.title"));
    return visit.show(Room.REPORTS, "claims", title, show);
  }

  private static Entity entity(String id, Visit visit) {
    return visit
        .situation()
        .view()
        .findEntity(id)
        .orElseThrow(() -> Refusal.told(404, "missing.entity", id));
  }

  private static ClaimType type(String word) {
    return ClaimType.find(word).orElseThrow(() -> Refusal.told(400, "refused.claim-type", word));
  }

  private static List<Choice> types(
      List<ResolvedClaim> claims, Optional<ClaimType> chosen, Visit visit) {
    Stream<Choice> one =
        Stream.of(choice(visit.words().of("choice.all-kinds"), "", chosen.isEmpty(), visit));
    Stream<Choice> each =
        claims.stream()
            .map(c -> c.claim().type())
            .distinct()
            .sorted()
            .map(
                t ->
                    choice(
                        visit.words().term("type", t.word()),
                        t.word(),
                        chosen.equals(Optional.of(t)),
                        visit));
    return Stream.concat(one, each).toList();
  }

  private static Choice choice(String words, String type, boolean chosen, Visit visit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("type", type);
    query.put("about", visit.request().find("about").orElse(""));
    query.putAll(visit.links().times());
    return new Choice(words, Address.of("/claims", query), chosen);
  }
}
