package org.isnad.server.internal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EventType;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.draw.Colours;
import org.isnad.server.internal.draw.TimelinePicture.Band;
import org.isnad.server.internal.draw.TimelinePicture.Group;
import org.isnad.server.internal.draw.TimelinePicture.Row;
import org.isnad.server.internal.draw.TimelinePicture.Time;
import org.isnad.server.internal.show.MapShow.Key;
import org.isnad.server.internal.show.Term;

/** The claims of a span of days in lanes: places, leaders, strengths, and what actors did. */
final class Lanes {
  private static final int MOST_ROWS = 14;
  private static final int MOST_TIMES = 280;

  private final Visit visit;
  private final LocalDate from;
  private final LocalDate to;
  private final Colours colours;
  private final Map<String, Key> legend = new LinkedHashMap<>();
  private final List<ResolvedClaim> claims = new ArrayList<>();
  private int room = MOST_TIMES;
  private int left;

  Lanes(Visit visit, LocalDate from, LocalDate to) {
    this.visit = visit;
    this.from = from;
    this.to = to;
    this.colours = visit.colours();
  }

  /** The first day that a claim can speak of. */
  static Optional<LocalDate> first(Claim claim) {
    return date(claim).flatMap(d -> d.earliest().or(d::latest));
  }

  private static Optional<LocalDate> last(Claim claim) {
    return date(claim).flatMap(d -> d.latest().or(d::earliest));
  }

  private static Optional<Edtf> date(Claim claim) {
    return claim.when().or(claim::published);
  }

  /** The groups that have anything to show. */
  List<Group> groups() {
    return List.of(
            group("timeline.held", "held", Lanes::placeHeld),
            group("timeline.leader", "leader", c -> of(ClaimType.LEADS, c, c.object())),
            group("timeline.strength", "strength", c -> of(ClaimType.STRENGTH, c, c.subject())),
            group("timeline.done", "event", Lanes::doer))
        .stream()
        .filter(g -> !g.rows().isEmpty())
        .toList();
  }

  /** The colours of the holders shown. */
  List<Key> legend() {
    return List.copyOf(legend.values());
  }

  /** The claims that the lanes show. */
  List<ResolvedClaim> claims() {
    return List.copyOf(claims);
  }

  /** How many times had no room. */
  int left() {
    return left;
  }

  private static Optional<String> of(ClaimType type, ResolvedClaim claim, Optional<String> whose) {
    return whose.filter(id -> claim.claim().type() == type);
  }

  private static Optional<String> placeHeld(ResolvedClaim claim) {
    if (claim.claim().type() == ClaimType.CONTROLS) {
      return claim.object();
    }
    return claim.place().filter(p -> isTaking(claim.claim()));
  }

  private static boolean isTaking(Claim claim) {
    return claim.eventType().equals(Optional.of(EventType.TERRITORY_TAKEN))
        && claim.findDetail("reach").isEmpty();
  }

  private static Optional<String> doer(ResolvedClaim claim) {
    return of(ClaimType.EVENT, claim, claim.subject());
  }

  private Group group(String key, String form, Function<ResolvedClaim, Optional<String>> laneOf) {
    Map<String, List<ResolvedClaim>> lanes = new LinkedHashMap<>();
    for (ResolvedClaim claim : visit.situation().view().claims()) {
      if (claim.claim().modality() != Modality.EXPECTED && isShown(claim.claim())) {
        laneOf
            .apply(claim)
            .ifPresent(id -> lanes.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
      }
    }
    List<Row> rows = new ArrayList<>();
    lanes.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<ResolvedClaim>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_ROWS)
        .forEach(
            e ->
                visit
                    .situation()
                    .view()
                    .findEntity(e.getKey())
                    .ifPresent(entity -> rows.add(row(entity, form, e.getValue()))));
    left += lanes.values().stream().skip(MOST_ROWS).mapToInt(List::size).sum();
    rows.sort(Comparator.comparing(r -> r.name().text()));
    return new Group(visit.words().of(key), rows);
  }

  private boolean isShown(Claim claim) {
    return first(claim).filter(d -> !d.isAfter(to)).isPresent()
        && last(claim).filter(d -> !d.isBefore(from)).isPresent();
  }

  /** A lane; claims of one day with one answer are one time. */
  private Row row(Entity entity, String form, List<ResolvedClaim> told) {
    Map<String, List<ResolvedClaim>> times = new LinkedHashMap<>();
    told.stream()
        .sorted(Comparator.comparing(c -> first(c.claim()).orElse(from)))
        .forEach(c -> times.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
    int shown = Math.min(room, times.size());
    room -= shown;
    left += times.size() - shown;
    times.values().stream().limit(shown).forEach(claims::addAll);
    int greatest = told.stream().mapToInt(c -> greatest(c.claim())).max().orElse(1);
    List<Time> drawn =
        times.values().stream().limit(shown).map(c -> time(form, c, greatest)).toList();
    return new Row(Term.of(entity, visit.links()), drawn);
  }

  private static String key(ResolvedClaim claim) {
    Claim c = claim.claim();
    return date(c) + " " + claim.subject() + " " + c.eventType() + " " + c.number() + c.modality();
  }

  private static int greatest(Claim claim) {
    return claim.number().high().or(claim.number()::low).orElse(0);
  }

  private Time time(String form, List<ResolvedClaim> claims, int greatest) {
    ResolvedClaim one = claims.getFirst();
    LocalDate first = first(one.claim()).orElse(from);
    String more =
        claims.size() > 1 ? " " + visit.words().of("timeline.more-say-so", claims.size() - 1) : "";
    return new Time(
        first,
        last(one.claim()).filter(l -> !l.isBefore(first)).orElse(first),
        form.equals("strength") ? Band.of(one.claim().number(), greatest) : Band.WHOLE,
        visit.links().to(one),
        one.claim().modality() == Modality.DENIED ? "denied" : form,
        form.equals("held") ? colour(one) : "",
        visit.situation().sentence(one) + more,
        text(form, one));
  }

  private String colour(ResolvedClaim claim) {
    Optional<Entity> holder = claim.subject().flatMap(visit.situation().view()::findEntity);
    String colour = holder.map(e -> colours.of(e.id())).orElse("#8a8578");
    holder.ifPresent(e -> legend.putIfAbsent(e.id(), new Key(colour, Term.of(e, visit.links()))));
    return colour;
  }

  private String text(String form, ResolvedClaim claim) {
    return switch (form) {
      case "held", "leader" ->
          claim
              .subject()
              .flatMap(visit.situation().view()::findEntity)
              .map(Entity::name)
              .filter(n -> n.length() < 28)
              .orElse("");
      case "strength" -> visit.words().range(claim.claim().number());
      default -> "";
    };
  }
}
