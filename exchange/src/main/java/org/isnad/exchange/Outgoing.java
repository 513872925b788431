package org.isnad.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.isnad.exchange.internal.events.EventExporter;
import org.isnad.exchange.internal.graphs.NetworkExporter;
import org.isnad.exchange.internal.maps.MapExporter;
import org.isnad.exchange.internal.objects.ClaimLines;
import org.isnad.exchange.internal.objects.ClaimParquet;
import org.isnad.exchange.internal.objects.ClaimTable;
import org.isnad.exchange.internal.objects.FtmExporter;
import org.isnad.exchange.internal.objects.StixExporter;
import org.isnad.model.ClaimView;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;

/** The forms in which claims go out. */
public final class Outgoing {
  private static final int BUFFER = 1 << 16;

  private Outgoing() {}

  /**
   * What writes a form.
   *
   * @param out where it is written to, text as UTF-8; left open
   */
  public static Exporter to(Format format, ExportOptions options, OutputStream out)
      throws IOException {
    if (format == Format.PARQUET) {
      return new ClaimParquet(options, out);
    }
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    return new Flushed(text(format, options, text), text);
  }

  private static Exporter text(Format format, ExportOptions options, Appendable out) {
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
      case PARQUET -> throw new IllegalArgumentException("Parquet is no text");
    };
  }

  /** A form of text, whose last characters leave the buffer with its end. */
  private record Flushed(Exporter form, Writer text) implements Exporter {
    @Override
    public void add(ClaimView page) throws IOException {
      form.add(page);
    }

    @Override
    public void finish() throws IOException {
      form.finish();
      text.flush();
    }

    @Override
    public long written() {
      return form.written();
    }

    @Override
    public long leftOut() {
      return form.leftOut();
    }
  }
}
