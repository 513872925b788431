package org.isnad.exchange.internal.events;

import java.nio.file.Path;
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
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Position;
import org.isnad.model.Range;

/** Rows of any table as claims, by a mapping that its owner wrote. */
public final class MappedRows {
  private static final double ROUGH_KILOMETRES = 5;

  private final RowFile file;
  private final Mapping mapping;

  public MappedRows(RowFile file, Path mapping) {
    this.file = file;
    this.mapping = Mapping.read(mapping);
  }

  /** The columns that the mapping speaks of. */
  public List<String> needed() {
    List<String> needed = new ArrayList<>(mapping.columns().values());
    needed.addAll(mapping.detail().values());
    needed.addAll(mapping.id());
    return needed.stream().distinct().toList();
  }

  /** The claim of a row. */
  public Imported read(Row row) {
    ClaimDraft draft = draft(row);
    RowText text = RowText.of(head(row), core(), row.values());
    Claim claim = draft.on(text.document(), text.quote(), "csv-mapping");
    return new Imported.Row(text.document(), address(row), List.of(claim), named(row, claim));
  }

  private ClaimDraft draft(Row row) {
    String word = find(row, "type").orElseThrow(() -> problem(row, "type", "give it a value"));
    ClaimType type =
        ClaimType.find(word)
            .orElseThrow(() -> problem(row, "type", "map it to a type such as controls"));
    Optional<Integer> low = number(row, "low");
    Optional<Integer> high = number(row, "high");
    ClaimDraft draft =
        new ClaimDraft(type)
            .subject(find(row, "subject"))
            .object(find(row, "object"))
            .place(find(row, "place"))
            .when(when(row))
            .saidBy(find(row, "said_by").stream().toList())
            .number(new Range(low, high))
            .modality(modality(row));
    find(row, "event").ifPresent(event -> draft.detail("event", event(row, event)));
    if (type == ClaimType.EVENT) {
      low.ifPresent(n -> draft.detail("killed_low", n.toString()));
      high.ifPresent(n -> draft.detail("killed_high", n.toString()));
    }
    mapping
        .detail()
        .forEach((key, column) -> row.find(column).ifPresent(value -> draft.detail(key, value)));
    return draft;
  }

  private String event(Row row, String word) {
    return EventType.find(word)
        .map(EventType::word)
        .orElseThrow(() -> problem(row, "event", "map it to an event such as battle"));
  }

  private Modality modality(Row row) {
    return find(row, "modality")
        .map(
            word ->
                Modality.find(word)
                    .orElseThrow(
                        () ->
                            problem(
                                row,
                                "modality",
                                "map it to asserted, claimed, denied or expected")))
        .orElse(Modality.ASSERTED);
  }

  private Optional<Integer> number(Row row, String part) {
    String column = mapping.columns().get(part);
    return column == null ? Optional.empty() : row.findNumber(column);
  }

  private Optional<Edtf> when(Row row) {
    Optional<Edtf> from = day(row, "when");
    Optional<Edtf> until = day(row, "until");
    if (from.isEmpty() || until.isEmpty()) {
      return from;
    }
    return Optional.of(Edtf.of(from.get().text() + "/" + until.get().text()));
  }

  private Optional<Edtf> day(Row row, String part) {
    Optional<String> text = find(row, part);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Days.find(text.get()).map(Edtf::of).orElseGet(() -> Edtf.of(text.get())));
    } catch (IllegalArgumentException e) {
      throw problem(row, part, "write 2016-05-30, 30 May 2016, 2016-05 or 2016");
    }
  }

  /** The value of a part: of its column, turned into our word, or what is always so. */
  private Optional<String> find(Row row, String part) {
    String column = mapping.columns().get(part);
    Optional<String> value =
        column == null ? Optional.empty() : row.find(column).map(word -> ours(part, word));
    return value.or(() -> Optional.ofNullable(mapping.constants().get(part)));
  }

  private String ours(String part, String word) {
    return mapping.values().getOrDefault(part, Map.of()).getOrDefault(word, word);
  }

  private org.isnad.exchange.internal.table.BadTable problem(Row row, String part, String remedy) {
    return row.problem(mapping.columns().getOrDefault(part, part), remedy);
  }

  private List<String> core() {
    String quote = mapping.columns().get("quote");
    return quote == null ? mapping.columns().values().stream().distinct().toList() : List.of(quote);
  }

  private Optional<String> address(Row row) {
    return mapping.id().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "csv:"
                + dataset()
                + ":"
                + String.join("/", mapping.id().stream().map(row::text).toList()));
  }

  private String dataset() {
    return file.dataset(mapping.dataset().isEmpty() ? file.name() : mapping.dataset());
  }

  private RowText.Head head(Row row) {
    return new RowText.Head(
        dataset(),
        file.name(),
        Optional.of(dataset() + ", line " + row.line()),
        file.published(Optional.empty()),
        Optional.empty());
  }

  private List<Named> named(Row row, Claim claim) {
    List<Named> named = new ArrayList<>();
    claim.subject().ifPresent(m -> named.add(actor(row, m, "subject_class")));
    boolean isPlaceObject =
        claim.type() == ClaimType.CONTROLS || claim.type() == ClaimType.OPERATES_IN;
    if (isPlaceObject) {
      claim.object().ifPresent(m -> named.add(place(row, m.name())));
    } else {
      claim.object().ifPresent(m -> named.add(actor(row, m, "object_class")));
    }
    claim.place().ifPresent(name -> named.add(place(row, name)));
    return named;
  }

  private Named actor(Row row, Mention mention, String part) {
    EntityClass kind = find(row, part).flatMap(EntityClass::find).orElse(EntityClass.UNKNOWN);
    return new Named(mention.name(), kind, Optional.empty(), Optional.empty());
  }

  private Named place(Row row, String name) {
    String north = mapping.columns().get("latitude");
    String east = mapping.columns().get("longitude");
    Optional<Position> position =
        north == null || east == null
            ? Optional.empty()
            : row.findDegrees(north, 90)
                .flatMap(
                    n -> row.findDegrees(east, 180).map(e -> new Position(n, e, ROUGH_KILOMETRES)));
    return new Named(name, EntityClass.PLACE, position, Optional.empty());
  }
}
