package org.isnad.briefing.internal.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.ChangeMap;
import org.isnad.model.Briefing.Mark;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Row;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Briefing.Table;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EventType;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Holding;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;
import org.isnad.model.picture.Change;

/** What moved on the ground between the day before the first and the last day. */
final class GroundSection {
  private static final int MOST = 40;
  private static final Set<Change.Kind> MOVES =
      Set.of(
          Change.Kind.FIRST_TOLD,
          Change.Kind.CHANGED_HANDS,
          Change.Kind.NOW_CONTESTED,
          Change.Kind.SETTLED,
          Change.Kind.GIVEN_UP);

  private final Desk desk;
  private final Set<String> now = new HashSet<>();

  GroundSection(Desk desk) {
    this.desk = desk;
    desk.span().all().stream().filter(desk.span()::isOfNow).forEach(c -> now.add(c.claim().id()));
  }

  Section write() {
    List<Change> changes = changes();
    List<Block> blocks = new ArrayList<>();
    List<Mark> marks = changes.stream().flatMap(c -> mark(c).stream()).toList();
    String days = desk.scope().days();
    if (!marks.isEmpty()) {
      blocks.add(new ChangeMap("What moved in " + days, marks, around()));
    }
    if (!changes.isEmpty()) {
      List<Row> rows = changes.stream().map(this::row).toList();
      blocks.add(
          new Table(
              "Who is said to hold what", List.of("Place", "Before", "Now", "Since", "How"), rows));
    }
    return new Section(Part.GROUND, "Changes on the ground", List.copyOf(blocks));
  }

  /** The places whose holders are known of, for the reader's bearings. */
  private List<Entity> around() {
    return desk.analysis().picture().territory().stream()
        .map(Holding::place)
        .filter(p -> p.position().isPresent())
        .toList();
  }

  private List<Change> changes() {
    Set<String> places = touched();
    if (places.isEmpty()) {
      return List.of();
    }
    return desk.analysis().changesSince(before(places)).stream()
        .filter(c -> places.contains(c.place().id()) && MOVES.contains(c.kind()))
        .filter(c -> !claims(c.after().holder()).isEmpty() && isShown(c))
        .filter(c -> claims(c.after().holder()).stream().anyMatch(desk::covers))
        .sorted(Comparator.comparing(c -> c.place().name()))
        .limit(MOST)
        .toList();
  }

  /** The places whose holder the days' claims speak of. */
  private Set<String> touched() {
    return desk.span().all().stream()
        .filter(desk.span()::isOfNow)
        .flatMap(c -> held(c).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<String> held(ResolvedClaim claim) {
    if (claim.claim().type() == ClaimType.CONTROLS) {
      return claim.object();
    }
    Optional<EventType> event = claim.claim().eventType();
    boolean moves =
        event.filter(e -> e == EventType.TERRITORY_TAKEN || e == EventType.WITHDRAWAL).isPresent();
    return moves ? claim.place() : Optional.empty();
  }

  /**
   * What the view holds of these places about the day before. Of each place only what is told since
   * it was last taken, for nothing older counts in who holds it.
   */
  private ClaimView before(Set<String> places) {
    ClaimView view = desk.view();
    LocalDate day = desk.scope().from().minusDays(1);
    Map<String, List<ResolvedClaim>> byPlace = new HashMap<>();
    for (ResolvedClaim claim : view.claims()) {
      Optional<String> place = held(claim);
      if (place.isPresent() && places.contains(place.get())) {
        byPlace.computeIfAbsent(place.get(), p -> new ArrayList<>()).add(claim);
      }
    }
    Map<String, Document> documents = new HashMap<>();
    List<ResolvedClaim> kept = new ArrayList<>();
    for (List<ResolvedClaim> told : byPlace.values()) {
      ClaimView then = new ClaimView(day, view.knownBy(), told, Map.of(), Map.of()).about(day);
      kept.addAll(sinceTaken(then.claims()));
    }
    kept.forEach(c -> documents.putIfAbsent(c.claim().document(), view.documentOf(c)));
    return new ClaimView(day, view.knownBy(), kept, view.entities(), documents, view.gradings());
  }

  /** Back to the day on which the place was last taken, with all that is told of that day. */
  private static List<ResolvedClaim> sinceTaken(List<ResolvedClaim> claims) {
    LocalDate taken =
        claims.stream()
            .filter(c -> c.claim().modality() == Modality.ASSERTED)
            .filter(c -> c.claim().eventType().equals(Optional.of(EventType.TERRITORY_TAKEN)))
            .filter(c -> c.claim().findDetail("reach").isEmpty())
            .map(Span::dayOf)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return claims.stream().filter(c -> !Span.dayOf(c).isBefore(taken)).toList();
  }

  private Row row(Change change) {
    String since = change.after().since().map(this::day).orElse("not told");
    return new Row(
        List.of(
            change.place().name(),
            change.before().map(Holding::holder).map(this::holders).orElse("not told"),
            holders(change.after().holder()),
            since,
            how(change)),
        desk.few(claims(change.after().holder())));
  }

  private String day(LocalDate day) {
    return desk.teller().dates().day(day);
  }

  private boolean isShown(Change change) {
    return isMove(change) || change.kind() == Change.Kind.NOW_CONTESTED;
  }

  /** Whether a report of these days tells of the change, and not only of how things stand. */
  private boolean isMove(Change change) {
    return claims(change.after().holder()).stream()
        .anyMatch(c -> c.claim().type() == ClaimType.EVENT && now.contains(c.claim().id()));
  }

  private String how(Change change) {
    Finding after = change.after().holder();
    int voices = after.answers().stream().findFirst().map(a -> a.voices().size()).orElse(0);
    String told =
        after.status() == Status.CONTESTED
            ? "contested"
            : voices == 1 ? "one source" : voices + " sources";
    if (change.kind() == Change.Kind.NOW_CONTESTED) {
      return change.kind().word();
    }
    return change.kind().word() + ", " + told;
  }

  private String holders(Finding finding) {
    if (finding.status() == Status.DENIED) {
      return "nobody named";
    }
    List<String> names =
        finding.answers().stream()
            .filter(a -> !a.voices().isEmpty())
            .limit(finding.status() == Status.CONTESTED ? 3 : 1)
            .map(a -> desk.names().label(a.value()))
            .toList();
    return names.isEmpty() ? "nobody named" : String.join(" or ", names);
  }

  private Optional<Mark> mark(Change change) {
    return change
        .place()
        .position()
        .map(
            position ->
                new Mark(
                    change.place(),
                    change.kind(),
                    change.before().map(Holding::holder).map(this::holders).orElse("not told"),
                    holders(change.after().holder()),
                    desk.few(claims(change.after().holder()))));
  }

  private static List<ResolvedClaim> claims(Finding finding) {
    return finding.answers().stream().map(Answer::claims).flatMap(List::stream).distinct().toList();
  }
}
