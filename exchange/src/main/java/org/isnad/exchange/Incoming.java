package org.isnad.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.internal.events.Acled;
import org.isnad.exchange.internal.events.EventTables;
import org.isnad.exchange.internal.events.Ged;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.CsvReader;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowImport;
import org.isnad.exchange.internal.table.TableReader;
import org.isnad.model.Claim;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;

/** A foreign file on its way in: what came of each of its rows, in their order. */
public final class Incoming implements Iterator<Imported>, Closeable {
  private final Format format;
  private final Iterator<Imported> rows;
  private final Closeable source;

  private Incoming(Format format, Iterator<Imported> rows, Closeable source) {
    this.format = format;
    this.rows = rows;
    this.source = source;
  }

  /**
   * Opens a file.
   *
   * @throws ExchangeException where it cannot be read as a whole, or its form cannot be told
   */
  public static Incoming open(Path file, ImportOptions options) {
    Format format = options.format().orElseGet(() -> Formats.of(file));
    RowFile rows = new RowFile(file, options);
    try {
      return switch (format) {
        case GED -> ged(rows);
        case ACLED -> acled(rows);
        case GEOJSON, STIX, FTM, FTM_STATEMENTS, SFM, JSONL, CSV, KML, GRAPHML, GEXF ->
            throw new ExchangeException(
                "claims cannot be read from %s; give a file of another form"
                    .formatted(format.word()));
      };
    } catch (BadTable e) {
      throw new ExchangeException(
          "%s, line %d: %s".formatted(rows.name(), e.line(), e.getMessage()), e);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(rows.name() + " is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ExchangeException(
          file + " cannot be read (" + e.getMessage() + "); give a file that you may read", e);
    }
  }

  private static Incoming ged(RowFile file) throws IOException {
    TableReader table = table(file.path(), Ged.RENAMED, EventTables.GED);
    table.require(Ged.NEEDED);
    return of(Format.GED, new RowImport(table, file.name(), new Ged(file)::read));
  }

  private static Incoming acled(RowFile file) throws IOException {
    TableReader table = table(file.path(), Acled.RENAMED, List.of());
    table.require(List.of(Acled.ID));
    if (!table.columns().contains("event_date")) {
      return of(Format.ACLED, new RowImport(table, file.name(), Acled::readDeleted));
    }
    table.require(Acled.NEEDED);
    return of(Format.ACLED, new RowImport(table, file.name(), new Acled(file)::read));
  }

  private static TableReader table(Path file, Map<String, String> renamed, List<String> bare)
      throws IOException {
    CsvReader csv = new CsvReader(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    return new TableReader(csv, renamed, bare);
  }

  private static Incoming of(Format format, RowImport rows) {
    return new Incoming(format, rows, rows);
  }

  /** The address that a claim's row had in its table; absent for a claim that was no such row. */
  public static Optional<String> findAddress(Claim claim) {
    return claim
        .findDetail("acled.event_id_cnty")
        .map(id -> "acled:" + id)
        .or(() -> claim.findDetail("ged.id").map(id -> "ucdp-ged:" + id));
  }

  /** The form it is read in. */
  public Format format() {
    return format;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Imported next() {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
