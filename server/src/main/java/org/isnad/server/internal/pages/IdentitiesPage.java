package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Evidence;
import org.isnad.observatory.IdentityAnswer;
import org.isnad.observatory.IdentityAnswer.Verdict;
import org.isnad.observatory.IdentityProposal;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Request;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.IdentitiesShow;
import org.isnad.server.internal.show.IdentitiesShow.Item;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** Entities that may be one, the strongest and most consequential first. */
final class IdentitiesPage implements Page {
  private static final int PER_PAGE = 10;

  private final Gate gate;
  private final OpenProposals proposals = new OpenProposals();

  IdentitiesPage(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Response answer(Visit visit) {
    return show(visit, "");
  }

  private Response show(Visit visit, String problem) {
    Optional<List<IdentityProposal>> found = proposals.find(visit.observatory());
    List<IdentityProposal> open = found.orElse(List.of());
    IdentitiesShow show =
        new IdentitiesShow(
            new Worker(visit, gate).show(problem),
            open.stream().limit(PER_PAGE).map(p -> item(p, visit)).toList(),
            open.size(),
            found.isEmpty());
    Response page =
        visit.show(Room.REVIEW, "identities", visit.words().of("identities.title"), show);
    return found.isEmpty() ? page.with("Refresh", "3") : page;
  }

  private static Item item(IdentityProposal proposal, Visit visit) {
    return new Item(
        proposal.id(),
        term(proposal.left(), visit),
        term(proposal.right(), visit),
        proposal.names(),
        words(proposal, true, visit.words()),
        words(proposal, false, visit.words()),
        proposal.claims());
  }

  private static Term term(Entity entity, Visit visit) {
    boolean isThere = visit.situation().view().findEntity(entity.id()).isPresent();
    return isThere ? Term.of(entity, visit.links()) : Term.plain(entity.name());
  }

  private static List<String> words(IdentityProposal proposal, boolean isFor, Words words) {
    return proposal.evidence().stream()
        .filter(e -> e.speaksFor() == isFor)
        .map(e -> words(e, words))
        .toList();
  }

  private static String words(Evidence evidence, Words words) {
    String kind = words.term("evidence", evidence.kind().name().toLowerCase(Locale.ROOT));
    return words.of("identities.evidence", kind, evidence.words());
  }

  /** Takes an answer, and leads back to what is still open. */
  Response take(Visit visit) {
    String by = new Worker(visit, gate).name();
    Request request = visit.request();
    Optional<Verdict> verdict = request.findField("verdict").flatMap(IdentitiesPage::verdict);
    if (verdict.isEmpty()) {
      return refused(visit, visit.words().of("refused.verdict-identity"));
    }
    IdentityAnswer answer =
        new IdentityAnswer(
            request.findField("proposal").orElse(""), verdict.get(), request.findField("reason"));
    List<String> problems =
        visit
            .observatory()
            .identities()
            .answer(proposals.find(visit.observatory()).orElse(List.of()), List.of(answer), by);
    proposals.drop(answer.proposal());
    return problems.isEmpty()
        ? Response.seeOther(visit.links().to("/review/identities"))
        : refused(visit, String.join("; ", problems));
  }

  private Response refused(Visit visit, String problem) {
    Response page = show(visit, problem);
    return new Response(422, page.headers(), page.text());
  }

  private static Optional<Verdict> verdict(String word) {
    return switch (word) {
      case "same" -> Optional.of(Verdict.ACCEPT);
      case "different" -> Optional.of(Verdict.REFUSE);
      case "unsure" -> Optional.of(Verdict.LEAVE);
      default -> Optional.empty();
    };
  }
}
