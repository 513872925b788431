package org.isnad.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.briefing.Briefings;
import org.isnad.exchange.ExchangeForm;
import org.isnad.model.Briefing;
import org.isnad.model.Chain;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Outline;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Analysis;
import org.isnad.model.picture.Rules;

/** A view of the ledger, the picture drawn from it, and the ways into both. It never changes. */
public final class Situation {
  private final ClaimView view;
  private final Picture picture;
  private final Drawn drawn;
  private final Map<String, ResolvedClaim> byId;
  private final Map<String, List<ResolvedClaim>> byDocument;
  private final Map<String, List<ResolvedClaim>> byEntity = new HashMap<>();
  private final Map<String, Actor> actors;
  private final Map<String, Holding> holdings;
  private final Function<ResolvedClaim, String> sentences;
  private Optional<Briefing> briefing = Optional.empty();
  private Optional<NameCandidates> names = Optional.empty();
  private Optional<FoldedNames> folded = Optional.empty();
  private Optional<Map<String, Outline>> outlines = Optional.empty();

  private Situation(Analysis analysis, Rules rules) {
    this.view = analysis.view();
    this.drawn = new Drawn(analysis, rules);
    this.sentences = Briefings.sentences(view);
    this.picture = analysis.picture();
    this.byId = index(view.claims(), c -> c.claim().id());
    this.byDocument =
        view.claims().stream().collect(Collectors.groupingBy(c -> c.claim().document()));
    this.actors = index(picture.orderOfBattle(), a -> a.entity().id());
    this.holdings = index(picture.territory(), h -> h.place().id());
    for (ResolvedClaim claim : view.claims().reversed()) {
      Stream.of(claim.subject(), claim.object(), claim.place())
          .flatMap(Optional::stream)
          .distinct()
          .forEach(id -> byEntity.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
    }
  }

  static Situation of(Analysis analysis, Rules rules) {
    return new Situation(analysis, rules);
  }

  private static <T> Map<String, T> index(List<T> values, Function<T, String> id) {
    return values.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }

  /** The briefing of the week up to the day, written at the first question. */
  synchronized Briefing briefing(Supplier<Briefing> write) {
    Briefing known = briefing.orElseGet(write);
    briefing = Optional.of(known);
    return known;
  }

  public ClaimView view() {
    return view;
  }

  public Picture picture() {
    return picture;
  }

  /** What else is drawn from the view. */
  public Drawn drawn() {
    return drawn;
  }

  public Optional<ResolvedClaim> findClaim(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Document> findDocument(String id) {
    return Optional.ofNullable(view.documents().get(id));
  }

  public Optional<Actor> findActor(String entity) {
    return Optional.ofNullable(actors.get(entity));
  }

  public Optional<Holding> findHolding(String place) {
    return Optional.ofNullable(holdings.get(place));
  }

  /** The claims that name an entity as subject, object or place, the latest published first. */
  public List<ResolvedClaim> claimsAbout(Entity entity) {
    return List.copyOf(byEntity.getOrDefault(entity.id(), List.of()));
  }

  /** The claims of a document in the order of its text. */
  public List<ResolvedClaim> claimsIn(Document document) {
    return List.copyOf(byDocument.getOrDefault(document.id(), List.of()));
  }

  /** The entities that bear a name such as this, in any script; the best fit first. */
  public List<Entity> search(String words) {
    return folded().find(words);
  }

  private synchronized FoldedNames folded() {
    if (folded.isEmpty()) {
      Map<String, Integer> counts = new HashMap<>();
      byEntity.forEach((id, claims) -> counts.put(id, claims.size()));
      folded =
          Optional.of(new FoldedNames(view.entities().values(), counts, view.claims().reversed()));
    }
    return folded.get();
  }

  /** The entities that a name may stand for, the likest first; for matching other lists. */
  public List<NameCandidate> candidates(String name) {
    return names().list(name);
  }

  private synchronized NameCandidates names() {
    NameCandidates known = names.orElseGet(() -> new NameCandidates(view.entities().values()));
    names = Optional.of(known);
    return known;
  }

  /** The claims whose words hold all of these, the latest published first. */
  public List<ResolvedClaim> claimsSaying(String words) {
    return folded().saying(words);
  }

  /** The relations of an entity, from it and to it. */
  public List<Relation> relationsOf(Entity entity) {
    return picture.relations().stream()
        .filter(r -> r.from().id().equals(entity.id()) || r.to().id().equals(entity.id()))
        .toList();
  }

  /** The area where a place may lie that is told by its distance from another one. */
  public Optional<Outline> findOutline(Entity place) {
    return Optional.ofNullable(outlines().get(place.id()));
  }

  private synchronized Map<String, Outline> outlines() {
    Map<String, Outline> known = outlines.orElseGet(() -> Outlines.of(view.entities().values()));
    outlines = Optional.of(known);
    return known;
  }

  /** A claim of this situation in plain English. */
  public String sentence(ResolvedClaim claim) {
    return sentences.apply(claim);
  }

  /** A claim of this situation in the public exchange form, one JSON object. */
  public String exchangeLine(ResolvedClaim claim) {
    return ExchangeForm.line(claim, view.documentOf(claim));
  }

  /** Those who handed a claim of this situation down. */
  public Chain chain(ResolvedClaim claim) {
    return Chain.of(claim.claim(), view.documentOf(claim));
  }
}
