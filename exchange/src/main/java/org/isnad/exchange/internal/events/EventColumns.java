package org.isnad.exchange.internal.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.isnad.exchange.internal.table.Columns;
import org.isnad.exchange.internal.table.Columns.Known;
import org.isnad.exchange.internal.table.Columns.Told;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.Position;
import org.isnad.model.ResolvedClaim;

/** What a claim tells of each column of UCDP GED and of ACLED. */
final class EventColumns {
  static final Columns GED = ged();
  static final Columns ACLED = acled();

  private static final String NOTHING = "";

  private EventColumns() {}

  private static Columns ged() {
    SequencedMap<String, Told> told = blank(EventTables.GED);
    told.put("year", claim -> first(claim).map(d -> String.valueOf(d.getYear())).orElse(NOTHING));
    told.put("dyad_name", EventColumns::dyad);
    told.put("side_a", claim -> name(claim.subject()));
    told.put("side_b", claim -> name(claim.object()));
    told.put("number_of_sources", claim -> "1");
    told.put(
        "source_office", claim -> claim.saidBy().isEmpty() ? NOTHING : claim.saidBy().getFirst());
    told.put(
        "source_original", claim -> claim.saidBy().isEmpty() ? NOTHING : claim.saidBy().getLast());
    told.put("where_coordinates", claim -> claim.place().orElse(NOTHING));
    told.put("date_prec", claim -> gedDatePrecision(claim));
    told.put("date_start", claim -> day(first(claim)));
    told.put("date_end", claim -> day(last(claim)));
    told.put("deaths_unknown", claim -> NOTHING);
    told.put("low", claim -> text(claim.number().low()));
    told.put("high", claim -> text(claim.number().high()));
    told.put("best", claim -> best(claim));
    return new Columns("ged", told, gedKnown());
  }

  private static Map<String, Known> gedKnown() {
    return Map.ofEntries(
        Map.entry("id", (claim, view) -> Optional.of(claim.claim().id())),
        Map.entry("type_of_violence", EventTables::violence),
        Map.entry("latitude", degrees(Position::latitude)),
        Map.entry("longitude", degrees(Position::longitude)),
        Map.entry("where_prec", EventColumns::gedWherePrecision),
        Map.entry(
            "geom_wkt",
            (claim, view) ->
                position(claim, view)
                    .map(p -> "POINT (" + p.longitude() + " " + p.latitude() + ")")),
        Map.entry("priogrid_gid", (claim, view) -> position(claim, view).map(EventColumns::cell)),
        Map.entry("event_clarity", (claim, view) -> Optional.of("1")),
        Map.entry("source_office", (claim, view) -> Optional.of(view.documentOf(claim).voice())),
        Map.entry(
            "source_date",
            (claim, view) ->
                claim.claim().published().flatMap(Edtf::latest).map(LocalDate::toString)),
        Map.entry("source_headline", (claim, view) -> view.documentOf(claim).title()),
        Map.entry(
            "source_article",
            (claim, view) -> Optional.of(EventTables.article(view.documentOf(claim)))));
  }

  private static Columns acled() {
    SequencedMap<String, Told> told = blank(EventTables.ACLED);
    told.put("event_date", claim -> day(first(claim)));
    told.put("year", claim -> first(claim).map(d -> String.valueOf(d.getYear())).orElse(NOTHING));
    told.put("time_precision", EventColumns::acledTimePrecision);
    told.put("disorder_type", claim -> AcledTypes.of(claim).disorder());
    told.put("event_type", claim -> AcledTypes.of(claim).type());
    told.put("sub_event_type", claim -> AcledTypes.of(claim).subType());
    told.put("actor1", claim -> name(claim.subject()));
    told.put("actor2", claim -> name(claim.object()));
    told.put("civilian_targeting", claim -> AcledTypes.of(claim).targeting());
    told.put("location", claim -> claim.place().orElse(NOTHING));
    told.put("source", claim -> claim.saidBy().isEmpty() ? NOTHING : claim.saidBy().getFirst());
    told.put("notes", claim -> claim.selector().exact());
    told.put("fatalities", claim -> text(claim.number().low()));
    return new Columns("acled", told, acledKnown());
  }

  private static Map<String, Known> acledKnown() {
    return Map.ofEntries(
        Map.entry("event_id_cnty", (claim, view) -> Optional.of(claim.claim().id())),
        Map.entry("inter1", (claim, view) -> actor(claim.subject(), view)),
        Map.entry("inter2", (claim, view) -> actor(claim.object(), view)),
        Map.entry("latitude", degrees(Position::latitude)),
        Map.entry("longitude", degrees(Position::longitude)),
        Map.entry("geo_precision", EventColumns::acledPlacePrecision),
        Map.entry("source", (claim, view) -> Optional.of(EventTables.sources(claim, view))),
        Map.entry(
            "timestamp",
            (claim, view) ->
                claim.claim().published().flatMap(Edtf::latest).map(LocalDate::toString)));
  }

  private static SequencedMap<String, Told> blank(List<String> columns) {
    SequencedMap<String, Told> told = new LinkedHashMap<>();
    columns.forEach(column -> told.put(column, claim -> NOTHING));
    return told;
  }

  private static Optional<String> actor(Optional<String> entity, ClaimView view) {
    return entity.flatMap(view::findEntity).map(e -> AcledTypes.inter(e.kind()));
  }

  private static String dyad(Claim claim) {
    return claim.subject().isEmpty() || claim.object().isEmpty()
        ? NOTHING
        : name(claim.subject()) + " - " + name(claim.object());
  }

  private static String name(Optional<Mention> party) {
    return party.map(Mention::name).map(Crowds::titled).orElse(NOTHING);
  }

  private static Optional<LocalDate> first(Claim claim) {
    return claim.when().flatMap(Edtf::earliest);
  }

  private static Optional<LocalDate> last(Claim claim) {
    return claim.when().flatMap(Edtf::latest);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(NOTHING);
  }

  private static String text(Optional<Integer> number) {
    return number.map(String::valueOf).orElse(NOTHING);
  }

  private static String best(Claim claim) {
    boolean isOne = claim.number().low().equals(claim.number().high());
    return isOne ? text(claim.number().low()) : NOTHING;
  }

  private static Optional<Long> days(Claim claim) {
    return first(claim)
        .flatMap(from -> last(claim).map(to -> ChronoUnit.DAYS.between(from, to) + 1));
  }

  private static String gedDatePrecision(Claim claim) {
    return days(claim)
        .map(n -> n == 1 ? "1" : n < 7 ? "2" : n == 7 ? "3" : n <= 31 ? "4" : "5")
        .orElse(NOTHING);
  }

  private static String acledTimePrecision(Claim claim) {
    boolean isAbout = claim.when().map(w -> w.text().contains("~")).orElse(false);
    return days(claim).map(n -> n == 1 && !isAbout ? "1" : n <= 7 ? "2" : "3").orElse(NOTHING);
  }

  private static Optional<String> gedWherePrecision(ResolvedClaim claim, ClaimView view) {
    return position(claim, view)
        .map(p -> p.radiusKilometres() <= 5 ? "1" : p.radiusKilometres() <= 25 ? "2" : "5");
  }

  private static Optional<String> acledPlacePrecision(ResolvedClaim claim, ClaimView view) {
    return position(claim, view)
        .map(p -> p.radiusKilometres() <= 5 ? "1" : p.radiusKilometres() <= 25 ? "2" : "3");
  }

  private static Known degrees(Function<Position, Double> part) {
    return (claim, view) -> position(claim, view).map(part).map(String::valueOf);
  }

  static Optional<Position> position(ResolvedClaim claim, ClaimView view) {
    return claim
        .place()
        .flatMap(view::findEntity)
        .filter(entity -> entity.kind() == EntityClass.PLACE)
        .flatMap(Entity::position);
  }

  /**
   * The cell of the PRIO-GRID (Tollefsen, Strand, Buhaug 2012): half degrees, from the south-west.
   */
  private static String cell(Position position) {
    long row = (long) Math.floor((90 + position.latitude()) * 2);
    long column = (long) Math.floor((180 + position.longitude()) * 2);
    return String.valueOf(row * 720 + column + 1);
  }

  /** The first of several names between semicolons. */
  static String firstOf(String names) {
    return names.split(";", -1)[0].strip();
  }
}
