package org.isnad.picture.internal.opinions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
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
  private final Roots roots;
  private final Weighing weighing;
  private final Map<String, String> placesByName = new HashMap<>();
  private final List<ResolvedClaim> claims;
  private final Map<ClaimType, List<ResolvedClaim>> byType = new EnumMap<>(ClaimType.class);

  public Evidence(ClaimView view, List<Source> sources) {
    this.view = view;
    this.roots = new Roots(view, sources);
    this.weighing = new Weighing(this);
    for (Entity entity : view.entities().values()) {
      if (entity.isPlace()) {
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .forEach(
                n ->
                    placesByName.merge(
                        n.toLowerCase(Locale.ROOT),
                        entity.id(),
                        (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    this.claims = newestFirst(view);
    for (ResolvedClaim claim : claims) {
      byType.computeIfAbsent(claim.claim().type(), t -> new ArrayList<>()).add(claim);
    }
  }

  private List<ResolvedClaim> newestFirst(ClaimView of) {
    NavigableMap<LocalDate, List<ResolvedClaim>> byDay = new TreeMap<>();
    for (ResolvedClaim claim : of.claims()) {
      if (claim.claim().when().map(w -> w.hasBegunBy(of.trueOn())).orElse(true)) {
        byDay.computeIfAbsent(dayOf(claim), d -> new ArrayList<>()).add(claim);
      }
    }
    List<ResolvedClaim> sorted = new ArrayList<>(of.claims().size());
    byDay.descendingMap().values().forEach(sorted::addAll);
    return List.copyOf(sorted);
  }

  public LocalDate day() {
    return view.trueOn();
  }

  public ClaimView view() {
    return view;
  }

  /** All claims, those that speak of the latest day first. */
  public List<ResolvedClaim> claims() {
    return claims;
  }

  public List<ResolvedClaim> claims(ClaimType type) {
    return List.copyOf(byType.getOrDefault(type, List.of()));
  }

  public Optional<Entity> findEntity(Optional<String> id) {
    return id.flatMap(view::findEntity);
  }

  /** The name to show for an entity's id. */
  public String nameOf(String id) {
    return view.findEntity(id).map(Entity::name).orElse(id);
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
    Claim claim = resolved.claim();
    LocalDate day =
        claim
            .when()
            .flatMap(Evidence::lastDay)
            .or(() -> claim.published().flatMap(Evidence::lastDay))
            .orElseGet(() -> resolved.recorded().atZone(ZoneOffset.UTC).toLocalDate());
    return day.isAfter(day()) ? day() : day;
  }

  private static Optional<LocalDate> lastDay(Edtf date) {
    return date.latest().or(date::earliest);
  }
}
