package org.isnad.exchange.internal.objects;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.internal.objects.FtmEntities.Thing;
import org.isnad.exchange.internal.table.Cells;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/** Claims in FollowTheMoney: entities, a JSON object a line, or statements in thirteen columns. */
public final class FtmExporter implements Exporter {
  /** The columns of statements. */
  static final List<String> COLUMNS =
      List.of(
          "entity_id",
          "prop",
          "prop_type",
          "value",
          "lang",
          "original_value",
          "dataset",
          "origin",
          "schema",
          "first_seen",
          "last_seen",
          "external",
          "canonical_id");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("id", "checksum"),
          Map.entry("name", "name"),
          Map.entry("alias", "name"),
          Map.entry("director", "entity"),
          Map.entry("member", "entity"),
          Map.entry("organization", "entity"),
          Map.entry("subject", "entity"),
          Map.entry("object", "entity"),
          Map.entry("involved", "entity"),
          Map.entry("address", "address"),
          Map.entry("startDate", "date"),
          Map.entry("endDate", "date"),
          Map.entry("date", "date"),
          Map.entry("latitude", "number"),
          Map.entry("longitude", "number"),
          Map.entry("summary", "text"),
          Map.entry("sourceUrl", "url"));

  private final ExportOptions options;
  private final Appendable out;
  private final boolean areStatements;
  private final FtmEntities entities = new FtmEntities();
  private boolean begun;
  private long written;
  private long leftOut;

  private FtmExporter(ExportOptions options, Appendable out, boolean areStatements) {
    this.options = options;
    this.out = out;
    this.areStatements = areStatements;
  }

  public static FtmExporter entities(ExportOptions options, Appendable out) {
    return new FtmExporter(options, out, false);
  }

  public static FtmExporter statements(ExportOptions options, Appendable out) {
    return new FtmExporter(options, out, true);
  }

  @Override
  public void add(ClaimView page) throws IOException {
    begin();
    for (ResolvedClaim claim : page.claims()) {
      if (options.includes(claim.claim())) {
        List<Thing> things = entities.of(claim, page);
        leftOut += things.isEmpty() ? 1 : 0;
        for (Thing thing : things) {
          write(thing);
        }
      }
    }
  }

  private void begin() throws IOException {
    if (areStatements && !begun) {
      Cells.write(out, COLUMNS);
    }
    begun = true;
  }

  private void write(Thing thing) throws IOException {
    if (!areStatements) {
      out.append(Json.write(thing.json())).append('\n');
      written++;
      return;
    }
    statement(thing, "id", thing.id());
    for (Map.Entry<String, List<String>> property : thing.properties().entrySet()) {
      for (String value : property.getValue()) {
        statement(thing, property.getKey(), value);
      }
    }
  }

  private void statement(Thing thing, String property, String value) throws IOException {
    Cells.write(
        out,
        List.of(
            thing.id(),
            property,
            TYPES.getOrDefault(property, "string"),
            value,
            "",
            "",
            FtmEntities.DATASET,
            "isnad",
            thing.schema(),
            thing.firstSeen(),
            thing.firstSeen(),
            String.valueOf(false).toLowerCase(Locale.ROOT),
            thing.id()));
    written++;
  }

  @Override
  public void finish() throws IOException {
    begin();
  }

  @Override
  public long written() {
    return written;
  }

  @Override
  public long leftOut() {
    return leftOut;
  }
}
