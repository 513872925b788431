package org.isnad.exchange;

import org.isnad.exchange.internal.events.EventExporter;
import org.isnad.exchange.internal.graphs.NetworkExporter;
import org.isnad.exchange.internal.maps.MapExporter;
import org.isnad.exchange.internal.objects.ClaimLines;
import org.isnad.exchange.internal.objects.ClaimTable;
import org.isnad.exchange.internal.objects.FtmExporter;
import org.isnad.exchange.internal.objects.StixExporter;
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
      case JSONL -> new ClaimLines(options, out);
      case CSV -> ClaimTable.csv(options, out);
      case SFM -> ClaimTable.sfm(options, out);
      case GEOJSON -> MapExporter.geoJson(options, out);
      case KML -> MapExporter.kml(options, out);
      case GRAPHML -> NetworkExporter.graphMl(options, out);
      case GEXF -> NetworkExporter.gexf(options, out);
      case STIX -> new StixExporter(options, out);
      case FTM -> FtmExporter.entities(options, out);
      case FTM_STATEMENTS -> FtmExporter.statements(options, out);
    };
  }
}
