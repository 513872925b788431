package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.internal.parquet.ParquetField;
import org.isnad.exchange.internal.parquet.ParquetField.Shape;
import org.isnad.exchange.internal.parquet.ParquetWriter;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/**
 * Claims as a Parquet file: the columns of the table of claims, with numbers as numbers, names and
 * speakers as lists, and details as a map.
 */
public final class ClaimParquet implements Exporter {
  private static final Set<String> NUMBERS = Set.of("low", "high");
  private static final Set<String> LISTS = Set.of("subject_aka", "object_aka", "said_by");
  private static final Set<String> AROUND = Set.of("prefix", "suffix");

  private final ExportOptions options;
  private final ParquetWriter file;
  private long written;

  /**
   * A file of claims.
   *
   * @param out where to; left open
   */
  public ClaimParquet(ExportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.file = new ParquetWriter("claims", fields(), out);
  }

  private static List<ParquetField> fields() {
    List<ParquetField> fields = new ArrayList<>();
    for (String key : ClaimTable.KEYS) {
      fields.add(new ParquetField(key, shape(key)));
    }
    return fields;
  }

  private static Shape shape(String key) {
    if (NUMBERS.contains(key)) {
      return Shape.NUMBER;
    }
    if (LISTS.contains(key)) {
      return Shape.TEXTS;
    }
    return key.equals("detail") ? Shape.PAIRS : Shape.TEXT;
  }

  @Override
  public void add(ClaimView page) throws IOException {
    for (ResolvedClaim claim : page.claims()) {
      if (options.includes(claim.claim())) {
        ObjectNode line = ClaimLines.line(claim, page.documentOf(claim));
        AROUND.forEach(key -> line.set(key, line.path("selector").path(key)));
        file.add(line);
        written++;
      }
    }
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public long written() {
    return written;
  }
}
