package org.isnad.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.isnad.exchange.internal.events.Acled;
import org.isnad.exchange.internal.events.EventTables;
import org.isnad.exchange.internal.events.Ged;
import org.isnad.exchange.internal.events.MappedRows;
import org.isnad.exchange.internal.maps.ControlMap;
import org.isnad.exchange.internal.objects.ClaimLineReader;
import org.isnad.exchange.internal.objects.ClaimTable;
import org.isnad.exchange.internal.objects.FtmReader;
import org.isnad.exchange.internal.objects.LineImport;
import org.isnad.exchange.internal.objects.ObjectImport;
import org.isnad.exchange.internal.objects.ParquetImport;
import org.isnad.exchange.internal.objects.SfmRows;
import org.isnad.exchange.internal.objects.StixReader;
import org.isnad.exchange.internal.table.BadTable;
import org.isnad.exchange.internal.table.CsvReader;
import org.isnad.exchange.internal.table.Row;
import org.isnad.exchange.internal.table.RowFile;
import org.isnad.exchange.internal.table.RowImport;
import org.isnad.exchange.internal.table.TableReader;
import org.isnad.model.Claim;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;

/** A foreign file on its way in: what came of each of its rows, in their order. */
public final class Incoming implements Iterator<Imported>, Closeable {
  /** What was only taken in, and says nothing by itself. */
  private static final Imported NOTHING = new Imported.Withdrawn("");

  private final Format format;
  private final Iterator<Imported> rows;
  private final DoubleSupplier share;
  private final Closeable source;

  private <T extends Iterator<Imported> & Closeable> Incoming(
      Format format, T rows, DoubleSupplier share) {
    this(format, rows, share, rows);
  }

  private Incoming(Format format, Iterator<Imported> rows, DoubleSupplier share, Closeable source) {
    this.format = format;
    this.rows = rows;
    this.share = share;
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
        case JSONL -> lines(rows, Format.JSONL, new ClaimLineReader(rows)::read);
        case SFM -> sfm(rows);
        case CSV -> csv(rows);
        case GEOJSON -> objects(rows, Format.GEOJSON, "features", new ControlMap(rows)::read);
        case PARQUET -> parquet(rows);
        case STIX -> stix(rows);
        case FTM -> ftm(rows);
        case FTM_STATEMENTS -> ftmStatements(rows);
        case KML, GRAPHML, GEXF ->
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
    TableReader table = table(file, Ged.RENAMED, EventTables.GED);
    table.require(Ged.NEEDED);
    return of(Format.GED, file, table, new Ged(file)::read);
  }

  private static Incoming acled(RowFile file) throws IOException {
    TableReader table = table(file, Acled.RENAMED, List.of());
    table.require(List.of(Acled.ID));
    if (!table.columns().contains("event_date")) {
      return of(Format.ACLED, file, table, Acled::readDeleted);
    }
    table.require(Acled.NEEDED);
    return of(Format.ACLED, file, table, new Acled(file)::read);
  }

  private static Incoming sfm(RowFile file) throws IOException {
    TableReader table = table(file, Map.of(), List.of());
    table.require(List.of("type:claim", "about_entity:ref:claim"));
    return of(Format.SFM, file, table, new SfmRows(file)::read);
  }

  /** With a mapping any table; without one, the table of claims that an export wrote. */
  private static Incoming csv(RowFile file) throws IOException {
    TableReader table = table(file, Map.of(), List.of());
    if (file.options().mapping().isPresent()) {
      MappedRows mapped = new MappedRows(file, file.options().mapping().get());
      table.require(mapped.needed());
      return of(Format.CSV, file, table, mapped::read);
    }
    if (!table.columns().containsAll(List.of("id", "modality", "extractor"))) {
      throw new ExchangeException(
          "%s is a table of its own form; say which column is what with --mapping FILE, see docs/formats.md"
              .formatted(file.name()));
    }
    return of(Format.CSV, file, table, row -> ClaimTable.read(row, file));
  }

  private static Incoming parquet(RowFile file) throws IOException {
    ParquetImport rows = new ParquetImport(file);
    return new Incoming(Format.PARQUET, rows, rows::share);
  }

  /** A relationship may stand before those it names: the bundle is read twice. */
  private static Incoming stix(RowFile file) throws IOException {
    StixReader reader = new StixReader(file);
    try (ObjectImport names = new ObjectImport(file, "objects", reader::learn)) {
      names.forEachRemaining(nothing -> {});
    }
    return objects(file, Format.STIX, "objects", reader::read);
  }

  /** A link may stand before its ends, and a statement anywhere: all are taken in first. */
  private static Incoming ftm(RowFile file) throws IOException {
    FtmReader reader = new FtmReader(file);
    List<Imported> refused = new ArrayList<>();
    LineImport.Reading entity =
        (line, object) -> {
          reader.learn(line, object);
          return NOTHING;
        };
    try (LineImport lines = lines(file, entity)) {
      lines.forEachRemaining(taken -> keepRefused(taken, refused));
    }
    return gathered(Format.FTM, refused, reader);
  }

  /** As a table, or as JSON, a statement a line. */
  private static Incoming ftmStatements(RowFile file) throws IOException {
    FtmReader reader = new FtmReader(file);
    List<Imported> refused = new ArrayList<>();
    if (Formats.isJson(file.path())) {
      LineImport.Reading statement = (line, object) -> learn(reader, FtmReader.row(line, object));
      try (LineImport lines = lines(file, statement)) {
        lines.forEachRemaining(taken -> keepRefused(taken, refused));
      }
    } else {
      TableReader table = table(file, Map.of(), List.of());
      table.require(List.of("entity_id", "prop", "value", "schema"));
      try (RowImport rows = new RowImport(table, file.name(), row -> learn(reader, row))) {
        rows.forEachRemaining(taken -> keepRefused(taken, refused));
      }
    }
    return gathered(Format.FTM_STATEMENTS, refused, reader);
  }

  private static Imported learn(FtmReader reader, Row row) {
    reader.learn(row);
    return NOTHING;
  }

  private static void keepRefused(Imported taken, List<Imported> refused) {
    if (taken instanceof Imported.Refused) {
      refused.add(taken);
    }
  }

  private static Incoming gathered(Format format, List<Imported> refused, FtmReader reader) {
    List<Imported> all = new ArrayList<>(refused);
    all.addAll(reader.claims());
    ListIterator<Imported> rows = all.listIterator();
    return new Incoming(
        format, rows, () -> all.isEmpty() ? 1 : (double) rows.nextIndex() / all.size(), () -> {});
  }

  private static Incoming objects(
      RowFile file, Format format, String list, ObjectImport.Reading reading) throws IOException {
    ObjectImport objects = new ObjectImport(file, list, reading);
    return new Incoming(format, objects, file.meter()::share);
  }

  private static Incoming lines(RowFile file, Format format, LineImport.Reading reading)
      throws IOException {
    LineImport lines = lines(file, reading);
    return new Incoming(format, lines, file.meter()::share);
  }

  private static LineImport lines(RowFile file, LineImport.Reading reading) throws IOException {
    return new LineImport(file.text(), file.name(), reading);
  }

  private static TableReader table(RowFile file, Map<String, String> renamed, List<String> bare)
      throws IOException {
    return new TableReader(new CsvReader(file.text()), renamed, bare);
  }

  private static Incoming of(
      Format format, RowFile file, TableReader table, Function<Row, Imported> reading) {
    RowImport rows = new RowImport(table, file.name(), reading);
    return new Incoming(format, rows, file.meter()::share);
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

  /** The share of the file, or of what was gathered from it, that is behind us, from 0 to 1. */
  public double share() {
    return share.getAsDouble();
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
