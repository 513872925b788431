package org.isnad.exchange.internal.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.Imported;
import org.isnad.exchange.Imported.Named;
import org.isnad.exchange.internal.table.ClaimDraft;
import org.isnad.exchange.internal.table.Days;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowText;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Position;
import org.isnad.model.Range;

/**
 * A row of the Armed Conflict Location and Event Data (Raleigh, Kishi, Linke 2023) as the claim of
 * an event, with its notes as the words that carry it. Its two actors imply no direction. A row of
 * a list of deletions takes the event back.
 */
public final class Acled {
  /** The names of other vintages. */
  public static final Map<String, String> RENAMED =
      Map.of(
          "ally_actor_1", "assoc_actor_1",
          "ally_actor_2", "assoc_actor_2",
          "time_prec", "time_precision",
          "geo_prec", "geo_precision",
          "geo_precison", "geo_precision",
          "event_id_cnty_", "event_id_cnty");

  /** What every row needs. */
  public static final List<String> NEEDED =
      List.of("event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "notes");

  /** What a list of deletions needs. */
  public static final String ID = "event_id_cnty";

  private static final String USUAL = "ACLED";
  private static final double[] RADIUS = {5, 25, 100};

  private final RowFile file;

  public Acled(RowFile file) {
    this.file = file;
  }

  /** An event that was deleted. */
  public static Imported readDeleted(Row row) {
    return new Imported.Withdrawn("acled:" + row.need(ID));
  }

  /** The claim of a row. */
  public Imported read(Row row) {
    ClaimDraft draft = draft(row);
    EventColumns.ACLED.keep(row, draft);
    RowText text = text(row);
    Claim claim = draft.on(text.document(), text.quote(), "acled-" + row.values().size());
    return new Imported.Row(
        text.document(), Optional.of("acled:" + row.need(ID)), List.of(claim), named(row, claim));
  }

  private static ClaimDraft draft(Row row) {
    EventType type =
        AcledTypes.find(row.need("event_type"), row.text("sub_event_type"))
            .orElseThrow(
                () -> row.problem("event_type", "write one of ACLED's types, such as Battles"));
    Optional<Integer> killed = row.findNumber("fatalities");
    ClaimDraft draft =
        new ClaimDraft(ClaimType.EVENT)
            .detail("event", type.word())
            .subject(row.find("actor1").map(Crowds::plain))
            .object(row.find("actor2").map(Crowds::plain))
            .place(row.find("location"))
            .when(Optional.of(when(row)))
            .number(killed.map(Range::exactly).orElse(Range.UNKNOWN))
            .saidBy(row.find("source").map(EventColumns::firstOf).stream().toList())
            .quote(row.need("notes"));
    killed.ifPresent(
        n -> draft.detail("killed_low", n.toString()).detail("killed_high", n.toString()));
    return draft;
  }

  /** Precision 1 is the day, 2 about the day, 3 the month. */
  private static Edtf when(Row row) {
    LocalDate day = Days.of(row, "event_date");
    return switch (row.find("time_precision").orElse("1")) {
      case "1" -> Edtf.of(day);
      case "2" -> Edtf.of(day + "~");
      case "3" -> Edtf.of(YearMonth.from(day).toString());
      default -> throw row.problem("time_precision", "write 1 (day), 2 (week) or 3 (month)");
    };
  }

  /** The notes first, they carry the claim; then all other cells. */
  private RowText text(Row row) {
    String id = row.need(ID);
    StringBuilder text = new StringBuilder("ACLED row, ").append(id).append(": ");
    int begin = text.length();
    text.append(row.need("notes"));
    int end = text.length();
    row.values()
        .forEach(
            (column, value) -> {
              if (!column.equals("notes")) {
                text.append('\n').append(column).append(": ").append(value);
              }
            });
    RowText.Head head =
        new RowText.Head(
            file.dataset(USUAL),
            file.name(),
            Optional.of("ACLED event " + id),
            file.published(row.find("timestamp").flatMap(Days::findMoment).map(Edtf::of)),
            Optional.of("ACLED event " + id));
    return RowText.of(head, text.toString(), begin, end);
  }

  private static List<Named> named(Row row, Claim claim) {
    List<Named> named = new ArrayList<>();
    claim
        .subject()
        .ifPresent(actor -> named.add(actor(actor.name(), AcledTypes.kind(row.text("inter1")))));
    claim
        .object()
        .ifPresent(actor -> named.add(actor(actor.name(), AcledTypes.kind(row.text("inter2")))));
    claim
        .place()
        .ifPresent(
            place ->
                named.add(
                    new Named(
                        place,
                        EntityClass.PLACE,
                        position(row),
                        row.find("admin1").or(() -> row.find("country")))));
    return named;
  }

  private static Named actor(String name, EntityClass kind) {
    return new Named(name, kind, Optional.empty(), Optional.empty());
  }

  private static Optional<Position> position(Row row) {
    Optional<Double> latitude = row.findDegrees("latitude", 90);
    Optional<Double> longitude = row.findDegrees("longitude", 180);
    int precision = row.findNumber("geo_precision").filter(p -> p >= 1 && p <= 3).orElse(3);
    return latitude.flatMap(
        north -> longitude.map(east -> new Position(north, east, RADIUS[precision - 1])));
  }
}
