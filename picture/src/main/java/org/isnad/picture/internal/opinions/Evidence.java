package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Modality;
import org.isnad.model.Opinion;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Source;
import org.isnad.model.Strand;

/**
 * The claims of a view that speak of its day or earlier, with the day each of them speaks of.
 *
 * <p>A claim speaks of the latest day its own date can mean; one without a date speaks of the day
 * it was published; one whose report has no date either, of the day the ledger learned it.
 */
public final class Evidence {
  private final ClaimView view;
  private final List<Source> sources;
  private final Roots roots;
  private final Weighing weighing;
  private final Map<String, String> placesByName;
  private final Timeline timeline;
  private final Optional<Advance> advance;
  private final Map<ClaimType, List<ResolvedClaim>> byType = new EnumMap<>(ClaimType.class);
  private final Map<String, List<ResolvedClaim>> byParty = new HashMap<>();

  /**
   * What makes an evidence another than the one that it was taken on from.
   *
   * @param from the day of the earlier one
   * @param step the claims added and removed
   * @param voicesHold whether entities, roots and own words are what they were
   */
  private record Advance(LocalDate from, Timeline.Step step, boolean voicesHold) {}

  /** The evidence of a view, sorted from nothing. */
  public Evidence(ClaimView view, List<Source> sources) {
    this(
        view,
        sources,
        new Roots(view, sources),
        Timeline.of(view),
        placesByName(view.entities().values()),
        Optional.empty());
  }

  private Evidence(
      ClaimView view,
      List<Source> sources,
      Roots roots,
      Timeline timeline,
      Map<String, String> placesByName,
      Optional<Advance> advance) {
    this.view = view;
    this.sources = sources;
    this.roots = roots;
    this.timeline = timeline;
    this.advance = advance;
    this.placesByName = placesByName;
    this.weighing = new Weighing(this);
  }

  private static Map<String, String> placesByName(Collection<Entity> entities) {
    Map<String, String> ids = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.isPlace()) {
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .forEach(name -> ids.merge(name, entity.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    return ids;
  }

  /**
   * The evidence of a later view, from what is new in it. Where the views are too unlike for that,
   * it is sorted anew, and {@link #isTakenOn} says so.
   */
  public Evidence next(ClaimView later) {
    return timeline
        .findNext(view, later)
        .map(
            step -> {
              Roots then = roots.next(later, step.change(), sources);
              Advance made = new Advance(day(), step, then.agreesWith(roots));
              Map<String, String> places =
                  later.entities().equals(view.entities())
                      ? placesByName
                      : placesByName(later.entities().values());
              return new Evidence(later, sources, then, step.timeline(), places, Optional.of(made));
            })
        .orElseGet(() -> new Evidence(later, sources));
  }

  /** Whether it was made from an earlier evidence and knows what is new since. */
  public boolean isTakenOn() {
    return advance.isPresent();
  }

  /** Whether entities, roots and own words are what they were in the earlier evidence. */
  public boolean voicesHold() {
    return advance.filter(Advance::voicesHold).isPresent();
  }

  /** The claims that were fresh in the earlier evidence and are stale now. */
  public List<ResolvedClaim> grownStale(Memory memory) {
    LocalDate until = memory.oldestFresh(day());
    LocalDate from = advance.map(a -> memory.oldestFresh(a.from())).orElse(LocalDate.MIN);
    return timeline.between(from, until);
  }

  /** What is new since the earlier evidence. */
  Optional<Timeline.Step> step() {
    return advance.map(Advance::step);
  }

  public LocalDate day() {
    return view.trueOn();
  }

  public ClaimView view() {
    return view;
  }

  /** All claims, those that speak of the latest day first. */
  public List<ResolvedClaim> claims() {
    return timeline.claims();
  }

  /** The claims of a type, those that speak of the latest day first. */
  public synchronized List<ResolvedClaim> claims(ClaimType type) {
    if (byType.isEmpty()) {
      for (ClaimType any : ClaimType.values()) {
        byType.put(any, new ArrayList<>());
      }
      for (ResolvedClaim claim : claims()) {
        byType.getOrDefault(claim.claim().type(), new ArrayList<>()).add(claim);
      }
      byType.replaceAll((any, list) -> List.copyOf(list));
    }
    return byType.getOrDefault(type, List.of());
  }

  /** The claims that have an entity as subject or object, those of the latest day first. */
  public synchronized List<ResolvedClaim> claimsOf(String party) {
    if (byParty.isEmpty()) {
      for (ResolvedClaim claim : claims()) {
        Stream.concat(claim.subject().stream(), claim.object().stream())
            .distinct()
            .forEach(id -> byParty.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
      }
    }
    return Collections.unmodifiableList(byParty.getOrDefault(party, List.of()));
  }

  public Optional<Entity> findEntity(Optional<String> id) {
    return id.flatMap(view::findEntity);
  }

  /** The name to show for an entity's id. */
  public String nameOf(String id) {
    return view.findEntity(id).map(Entity::name).orElse(id);
  }

  /**
   * The places of entities in the order of their names, by id; entities of one name share a place.
   */
  public Map<String, Integer> ranksByName() {
    Map<String, Integer> ranks = new HashMap<>();
    String last = "";
    int rank = 0;
    for (Entity entity :
        view.entities().values().stream().sorted(Comparator.comparing(Entity::name)).toList()) {
      rank += entity.name().equals(last) ? 0 : 1;
      last = entity.name();
      ranks.put(entity.id(), rank);
    }
    return ranks;
  }

  /** The place of this name. */
  public Optional<String> findPlaceNamed(String name) {
    return Optional.ofNullable(placesByName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The one actor whose own word a speaker's is; none where that is nobody's or several's. */
  public Optional<String> findPartyOf(String speaker) {
    List<String> ids =
        roots.parties().of(speaker).stream().filter(id -> !id.startsWith("person:")).toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /** How far a claim alone is believed: its words times the trust in its chain, unfaded. */
  public double beliefIn(ResolvedClaim claim) {
    Strand strand = weighing.weigh(claim);
    return (strand.stated().belief() + strand.stated().disbelief()) * strand.trust();
  }

  /** How far several claims of one thing are believed: a root's averaged, the roots cumulated. */
  public double beliefIn(List<ResolvedClaim> claims) {
    Reckoner reckoner = new Reckoner(this, Finding.Rivalry.NONE);
    reckoner.add("yes", claims);
    Opinion opinion = reckoner.reckon("yes").opinion();
    return Math.max(opinion.belief(), opinion.disbelief());
  }

  /** Whether whoever finally said a claim is an actor, or speaks for it. */
  public boolean speaksFor(ResolvedClaim claim, String actor) {
    return roots.speakerIsOf(claim, actor);
  }

  /** The reports that copy no other. */
  public List<Document> originals() {
    return view.documents().values().stream()
        .filter(roots::isOriginal)
        .sorted(Comparator.comparing(Document::id))
        .toList();
  }

  /** Ids of the bodies that claims say a person leads. */
  public List<String> bodiesLedBy(String person) {
    return claims(ClaimType.LEADS).stream()
        .filter(c -> c.subject().equals(Optional.of(person)))
        .filter(c -> c.claim().modality() == Modality.ASSERTED)
        .flatMap(c -> c.object().stream())
        .distinct()
        .toList();
  }

  public Document documentOf(ResolvedClaim claim) {
    return view.documentOf(claim);
  }

  Roots roots() {
    return roots;
  }

  Weighing weighing() {
    return weighing;
  }

  /** Who finally said a claim. */
  public String voiceOf(ResolvedClaim claim) {
    return roots.rootOf(claim);
  }

  /** Whether the one who finally said it is the party that it is about. */
  public boolean isOwnWord(ResolvedClaim claim) {
    return roots.isOwnWord(claim);
  }

  /** The day a claim speaks of, never later than the view's own day. */
  public LocalDate dayOf(ResolvedClaim resolved) {
    return Timeline.dayOf(resolved, day());
  }
}
