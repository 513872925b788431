package org.isnad.exchange.internal.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * A row of the Uppsala Georeferenced Event Dataset (Sundberg and Melander 2013) as the claim of an
 * event: the dataset says that an office reported what its original source said.
 */
public final class Ged {
  /** The names of other vintages. */
  public static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("conflict_id", "conflict_new_id"),
          Map.entry("dyad_id", "dyad_new_id"),
          Map.entry("side_a_id", "side_a_new_id"),
          Map.entry("side_b_id", "side_b_new_id"),
          Map.entry("best_est", "best"),
          Map.entry("high_est", "high"),
          Map.entry("low_est", "low"),
          Map.entry("gwno", "country_id"));

  /** What every row needs. */
  public static final List<String> NEEDED =
      List.of("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end");

  private static final String USUAL = "UCDP GED";
  private static final List<String> CORE =
      List.of(
          "id",
          "date_start",
          "date_end",
          "type_of_violence",
          "side_a",
          "side_b",
          "where_coordinates",
          "adm_1",
          "country",
          "low",
          "best",
          "high");
  private static final Pattern VERSION =
      Pattern.compile("(?i)ged[a-z]*[_-]?v?(\\d{2})[_.]?\\d(?!\\d)");
  private static final double[] RADIUS = {1, 25, 50, 100, 100, 500, 1000};

  private final RowFile file;

  public Ged(RowFile file) {
    this.file = file;
  }

  /** The claim of a row. */
  public Imported read(Row row) {
    ClaimDraft draft = draft(row);
    EventColumns.GED.keep(row, draft);
    RowText text = RowText.of(head(row), CORE, row.values());
    Claim claim = draft.on(text.document(), text.quote(), "ged-" + row.values().size());
    return new Imported.Row(
        text.document(),
        Optional.of("ucdp-ged:" + row.need("id")),
        List.of(claim),
        named(row, claim));
  }

  private ClaimDraft draft(Row row) {
    int violence = violence(row);
    Range killed = killed(row);
    ClaimDraft draft =
        new ClaimDraft(ClaimType.EVENT)
            .detail(
                "event",
                violence == 3 ? EventType.ATTACK_ON_CIVILIANS.word() : EventType.BATTLE.word())
            .subject(row.find("side_a"))
            .object(row.find("side_b").map(Crowds::plain))
            .place(row.find("where_coordinates"))
            .when(Optional.of(when(row)))
            .number(killed)
            .saidBy(speakers(row));
    killed.low().ifPresent(low -> draft.detail("killed_low", low.toString()));
    killed.high().ifPresent(high -> draft.detail("killed_high", high.toString()));
    return draft;
  }

  private static int violence(Row row) {
    String value = row.need("type_of_violence");
    if (!value.matches("[123]")) {
      throw row.problem(
          "type_of_violence", "write 1 (state-based), 2 (non-state) or 3 (one-sided)");
    }
    return Integer.parseInt(value);
  }

  private static Edtf when(Row row) {
    LocalDate first = Days.of(row, "date_start");
    LocalDate last = Days.of(row, "date_end");
    if (last.isBefore(first)) {
      throw row.problem("date_end", "it lies before date_start; write the later day here");
    }
    return Edtf.of(first, last);
  }

  /** Some rows have a lowest number above the highest; the span between the two is meant. */
  private static Range killed(Row row) {
    Optional<Integer> low = row.findNumber("low");
    Optional<Integer> high = row.findNumber("high");
    row.findNumber("best");
    if (low.isPresent() && high.isPresent()) {
      return Range.of(Math.min(low.get(), high.get()), Math.max(low.get(), high.get()));
    }
    return new Range(low, high);
  }

  /**
   * The office that reported, then its original source. Where several offices reported, the first
   * stands for them: they are no chain, and the row does not tell who of them said what.
   */
  private static List<String> speakers(Row row) {
    List<String> speakers = new ArrayList<>();
    row.find("source_office").map(EventColumns::firstOf).ifPresent(speakers::add);
    row.find("source_original").map(EventColumns::firstOf).ifPresent(speakers::add);
    return speakers;
  }

  private RowText.Head head(Row row) {
    return new RowText.Head(
        file.dataset(USUAL),
        file.name(),
        row.find("source_headline").or(() -> row.find("conflict_name")),
        file.published(release()),
        Optional.of("UCDP GED event " + row.need("id")));
  }

  /** The year of the release in the file's name: ged191 is version 19.1, of 2019. */
  private Optional<Edtf> release() {
    Matcher version = VERSION.matcher(file.name());
    return version.find() ? Optional.of(Edtf.of("20" + version.group(1))) : Optional.empty();
  }

  private static List<Named> named(Row row, Claim claim) {
    List<Named> named = new ArrayList<>();
    claim.subject().ifPresent(side -> named.add(actor(side.name())));
    claim.object().ifPresent(side -> named.add(actor(side.name())));
    claim
        .place()
        .ifPresent(
            place ->
                named.add(
                    new Named(
                        place,
                        EntityClass.PLACE,
                        position(row),
                        row.find("adm_1").or(() -> row.find("country")))));
    return named;
  }

  private static Named actor(String name) {
    EntityClass kind =
        name.startsWith("Government of ") ? EntityClass.GOVERNMENT : EntityClass.ARMED_GROUP;
    return new Named(name, kind, Optional.empty(), Optional.empty());
  }

  private static Optional<Position> position(Row row) {
    Optional<Double> latitude = row.findDegrees("latitude", 90);
    Optional<Double> longitude = row.findDegrees("longitude", 180);
    int precision = row.findNumber("where_prec").filter(p -> p >= 1 && p <= 7).orElse(7);
    return latitude.flatMap(
        north -> longitude.map(east -> new Position(north, east, RADIUS[precision - 1])));
  }
}
