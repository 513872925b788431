package org.isnad.exchange.internal.events;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.internal.table.Cells;
import org.isnad.exchange.internal.table.Columns;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/**
 * Events as rows of a table. A table of events states facts: what is denied or only expected has no
 * place in it.
 */
public final class EventExporter implements Exporter {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("event_id_cnty", "#event+code"),
          Map.entry("id", "#event+code"),
          Map.entry("event_date", "#date+occurred"),
          Map.entry("date_start", "#date+occurred+start"),
          Map.entry("date_end", "#date+occurred+end"),
          Map.entry("event_type", "#event+type"),
          Map.entry("sub_event_type", "#event+type+sub"),
          Map.entry("type_of_violence", "#event+type"),
          Map.entry("actor1", "#group+name+first"),
          Map.entry("side_a", "#group+name+first"),
          Map.entry("actor2", "#group+name+second"),
          Map.entry("side_b", "#group+name+second"),
          Map.entry("country", "#country+name"),
          Map.entry("admin1", "#adm1+name"),
          Map.entry("adm_1", "#adm1+name"),
          Map.entry("admin2", "#adm2+name"),
          Map.entry("adm_2", "#adm2+name"),
          Map.entry("location", "#loc+name"),
          Map.entry("where_coordinates", "#loc+name"),
          Map.entry("latitude", "#geo+lat"),
          Map.entry("longitude", "#geo+lon"),
          Map.entry("source", "#meta+source"),
          Map.entry("source_article", "#meta+source"),
          Map.entry("notes", "#description"),
          Map.entry("fatalities", "#affected+killed"),
          Map.entry("best", "#affected+killed"),
          Map.entry("low", "#affected+killed+min"),
          Map.entry("high", "#affected+killed+max"));

  private final Columns columns;
  private final Predicate<Claim> fits;
  private final ExportOptions options;
  private final Appendable out;
  private boolean begun;
  private long written;
  private long leftOut;

  private EventExporter(
      Columns columns, Predicate<Claim> fits, ExportOptions options, Appendable out) {
    this.columns = columns;
    this.fits = fits;
    this.options = options;
    this.out = out;
  }

  /** In the columns of UCDP GED; only events of organised violence. */
  public static EventExporter ged(ExportOptions options, Appendable out) {
    return new EventExporter(EventColumns.GED, EventTables::isViolent, options, out);
  }

  /** In the columns of ACLED. */
  public static EventExporter acled(ExportOptions options, Appendable out) {
    return new EventExporter(
        EventColumns.ACLED, claim -> claim.eventType().isPresent(), options, out);
  }

  @Override
  public void add(ClaimView page) throws IOException {
    begin();
    for (ResolvedClaim claim : page.claims()) {
      if (!options.includes(claim.claim())) {
        continue;
      }
      if (isEvent(claim.claim())) {
        Cells.write(out, columns.cells(claim, page));
        written++;
      } else {
        leftOut++;
      }
    }
  }

  private boolean isEvent(Claim claim) {
    boolean isHeld = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.CLAIMED;
    return claim.type() == ClaimType.EVENT && isHeld && fits.test(claim);
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      List<String> names = List.copyOf(columns.told().sequencedKeySet());
      Cells.write(out, names);
      if (options.hxl()) {
        Cells.write(out, names.stream().map(name -> TAGS.getOrDefault(name, "")).toList());
      }
    }
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
