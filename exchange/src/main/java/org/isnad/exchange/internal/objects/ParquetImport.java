package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Imported;
import org.isnad.exchange.internal.parquet.ParquetRows;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.RowFile;

/** The rows of a Parquet file with claims, each turned into one or refused with its number. */
public final class ParquetImport implements Iterator<Imported>, Closeable {
  private static final List<String> NEEDED =
      List.of("id", "document", "type", "quote", "modality", "extractor");

  private final ParquetRows rows;
  private final String file;
  private final ClaimLineReader reader;
  private long row;
  private Optional<ObjectNode> next;

  public ParquetImport(RowFile file) throws IOException {
    this.rows = new ParquetRows(file.path());
    this.file = file.name();
    this.reader = new ClaimLineReader(file);
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeAll(rows.columns());
    if (!missing.isEmpty()) {
      rows.close();
      throw new ExchangeException(
          "%s has no column %s; give a file of claims as isnad export --format parquet writes it"
              .formatted(this.file, String.join(", ", missing)));
    }
    this.next = rows.next();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Imported next() {
    ObjectNode node = next.orElseThrow(() -> new NoSuchElementException("all rows were read"));
    row++;
    Imported imported = read(node);
    next = rows.next();
    return imported;
  }

  private Imported read(ObjectNode node) {
    node.set("selector", selector(node));
    try {
      return reader.read(row, node);
    } catch (BadTable problem) {
      return new Imported.Refused("%s, row %d: %s".formatted(file, row, problem.getMessage()));
    }
  }

  private static ObjectNode selector(ObjectNode node) {
    return Json.object()
        .put("exact", node.path("quote").asText(""))
        .put("prefix", node.path("prefix").asText(""))
        .put("suffix", node.path("suffix").asText(""));
  }

  /** The share of its rows that were read, from 0 to 1. */
  public double share() {
    return rows.count() == 0 ? 1 : (double) row / rows.count();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
