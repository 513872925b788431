package org.isnad.exchange;

import org.isnad.exchange.internal.events.EventExporter;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;

/** The forms in which claims go out. */
public final class Outgoing {
  private Outgoing() {}

  /**
   * What writes a form.
   *
   * @param out where it is written to; left open
   */
  public static Exporter to(Format format, ExportOptions options, Appendable out) {
    return switch (format) {
      case ACLED -> EventExporter.acled(options, out);
      case GED -> EventExporter.ged(options, out);
      case GEOJSON, KML, GRAPHML, GEXF, STIX, FTM, FTM_STATEMENTS, SFM, JSONL, CSV ->
          throw new ExchangeException("not yet");
    };
  }
}
