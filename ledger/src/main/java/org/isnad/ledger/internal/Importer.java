package org.isnad.ledger.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Report;
import org.isnad.ledger.internal.EncodedReport.Name;
import org.isnad.ledger.internal.LedgerLine.Whole;
import org.isnad.model.Act;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;

/**
 * Reads back what {@link Exporter} writes, entry by entry, and compares every link with the one
 * written: a line that was changed, left out or moved stops it. What the ledger has already of the
 * same log is passed over, so that an import that was cut short can be begun again.
 */
final class Importer {
  private static final int CLAIMS_BETWEEN_PAUSES = 200_000;
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final Database.Bulk bulk;
  private final Dialect dialect;
  private ReportWriter reports;
  private long present;
  private String presentLink;
  private int claims;

  Importer(Database.Bulk bulk, Dialect dialect) {
    this.bulk = bulk;
    this.dialect = dialect;
    this.reports = new ReportWriter(bulk.handle(), bulk.rows());
    this.present = reports.log().number();
    this.presentLink = hex(reports.log().link());
  }

  /** Gives the number of entries that were new. */
  long run(InputStream in) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      checkHead(lines.readLine());
      long added = 0;
      String line = lines.readLine();
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        added += add(Json.read(bytes(line), LedgerLine.class)) ? 1 : 0;
        line = next;
      }
      checkEnd(line);
      return added;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkHead(@org.jspecify.annotations.Nullable String line) {
    if (line == null || !line.contains(LedgerLine.Head.CURRENT.format())) {
      throw new LedgerException(
          "that is no exported ledger: its first line does not say so; export one with: isnad"
              + " export --format ledger");
    }
  }

  private void checkEnd(@org.jspecify.annotations.Nullable String line) {
    bulk.rows().flush();
    if (line == null || !line.startsWith("{\"entries\"")) {
      throw new LedgerException(
          "the exported ledger is cut off: its last line is missing; export it again");
    }
    LedgerLine.End end = Json.read(bytes(line), LedgerLine.End.class);
    if (end.entries() >= present && !end.lastLink().equals(hex(reports.log().link()))) {
      throw new LedgerException("the exported ledger was changed: its last link does not fit");
    }
  }

  private boolean add(LedgerLine line) {
    if (line.entry() <= present) {
      if (line.entry() == present && !line.link().equals(presentLink)) {
        throw new LedgerException("the ledger holds entries of another log; import into a new one");
      }
      return false;
    }
    byte[] before = reports.log().link();
    write(line);
    boolean isSame =
        line.link().equals(hex(reports.log().link()))
            && line.link().equals(hex(link(before, line)));
    if (!isSame) {
      throw new LedgerException(
          "entry %d of the exported ledger (%s, %s) was changed: its link does not follow; nothing from there on was imported"
              .formatted(line.entry(), line.kind(), line.target().orElse("no target")));
    }
    if (claims >= CLAIMS_BETWEEN_PAUSES) {
      bulk.pause();
      reports = new ReportWriter(bulk.handle(), bulk.rows());
      claims = 0;
    }
    return true;
  }

  private static byte[] link(byte[] before, LedgerLine line) {
    Log.Line own =
        new Log.Line(line.kind(), line.by(), line.target().orElse(null), bytes(line.body()));
    return Log.link(before, (int) line.entry(), line.recorded(), own);
  }

  private void write(LedgerLine line) {
    Instant recorded = Times.moment(line.recorded());
    if (line.report().isPresent()) {
      reports.write(encoded(line, line.report().get()), recorded);
      claims += line.report().get().ids().size();
    } else if (line.erased().isPresent()) {
      reports.writeErased(bytes(line.body()), line.erased().get(), recorded);
    } else if (line.kind().equals(ReportWriter.VERSION)) {
      String address = Json.read(bytes(line.body()), TEXTS).getOrDefault("address", "");
      reports.writeVersion(line.target().orElse(""), address, recorded);
    } else {
      Act act = Acts.read(line.kind(), bytes(line.body()));
      bulk.rows().flush();
      new ActWriter(bulk.handle(), bulk.rows(), dialect).write(act, recorded);
      reports = new ReportWriter(bulk.handle(), bulk.rows());
    }
  }

  private EncodedReport encoded(LedgerLine line, Whole whole) {
    ReportWriter.Line report = Json.read(bytes(line.body()), ReportWriter.Line.class);
    Document document = DocumentCodec.read(bytes(whole.document()), report.document());
    List<Claim> claims = new ArrayList<>();
    List<EncodedClaim> encoded = new ArrayList<>();
    for (int i = 0; i < whole.claims().size(); i++) {
      byte[] body = bytes(whole.claims().get(i));
      Claim claim = ClaimCodec.read(body, whole.ids().get(i), document.id(), document.date());
      claims.add(claim);
      encoded.add(EncodedClaim.of(claim, body, bulk.rows()::words));
    }
    Report.Source source = new Report.Source(document, Optional.empty(), report.obtained());
    Map<String, byte[]> entities = LedgerLine.bytes(whole.entities());
    List<Entity> newEntities =
        entities.values().stream().map(json -> Json.read(json, Entity.class)).toList();
    return EncodedReport.of(
        new Report(source, claims, judgements(line, whole, document), newEntities),
        new EncodedReport.Parts(bytes(whole.document()), bytes(whole.names()), whole.original()),
        encoded,
        List.copyOf(entities.values()));
  }

  private static List<Judgement> judgements(LedgerLine line, Whole whole, Document document) {
    List<Judgement> judgements = new ArrayList<>();
    add(judgements, document.id(), whole.names(), line.recorded());
    whole.judgements().forEach((id, names) -> add(judgements, id, names, line.recorded()));
    return judgements;
  }

  private static void add(
      List<Judgement> judgements, String document, String names, long recorded) {
    for (Name name : Json.read(bytes(names), EncodedReport.NAMES)) {
      judgements.add(
          new Judgement(
              document,
              name.name(),
              name.entity(),
              name.verdict(),
              name.by(),
              name.reason(),
              Times.moment(recorded)));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
