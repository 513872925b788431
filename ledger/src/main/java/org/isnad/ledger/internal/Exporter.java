package org.isnad.ledger.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.internal.LedgerLine.Erased;
import org.isnad.ledger.internal.LedgerLine.Whole;
import org.isnad.ledger.internal.StoredReport.StoredClaim;
import org.jdbi.v3.core.Handle;

/** Writes a ledger as JSON lines, an entry each, in their order; see {@link LedgerLine}. */
final class Exporter {
  private static final int CHUNK = 200;

  private final Handle handle;
  private final OutputStream out;
  private long last;
  private byte[] link = Log.BEGINNING;

  Exporter(Handle handle, OutputStream out) {
    this.handle = handle;
    this.out = out;
  }

  /** Writes everything up to the last entry there is now; gives how many entries that were. */
  long run() {
    long end =
        handle.createQuery("select coalesce(max(number), 0) from entries").mapTo(Long.class).one();
    write(LedgerLine.Head.CURRENT);
    while (last < end) {
      chunk(end).forEach(this::write);
    }
    write(new LedgerLine.End(end, HexFormat.of().formatHex(link)));
    return end;
  }

  private List<LedgerLine> chunk(long end) {
    List<LedgerLine> lines =
        handle
            .createQuery(
                "select number, kind, decided_by, target, recorded, body, link from entries"
                    + " where number > :last and number <= :end order by number limit :chunk")
            .bind("last", last)
            .bind("end", end)
            .bind("chunk", CHUNK)
            .map(
                (row, context) ->
                    new LedgerLine(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)),
                        row.getLong(5),
                        text(row.getBytes(6)),
                        HexFormat.of().formatHex(row.getBytes(7)),
                        Optional.empty(),
                        Optional.empty()))
            .list();
    last = lines.getLast().entry();
    link = HexFormat.of().parseHex(lines.getLast().link());
    return lines.stream().map(this::withContent).toList();
  }

  private LedgerLine withContent(LedgerLine line) {
    if (!line.kind().equals(ReportWriter.Line.KIND)) {
      return line;
    }
    StoredReport report =
        StoredReport.find(handle, line.target().orElse(""), (int) line.entry())
            .orElseThrow(
                () ->
                    new org.isnad.ledger.LedgerException(
                        "the document "
                            + line.target().orElse("")
                            + " is missing; see: isnad verify"));
    return report.isErased()
        ? line.with(Optional.empty(), Optional.of(erased(report)))
        : line.with(Optional.of(whole(report)), Optional.empty());
  }

  private static Whole whole(StoredReport report) {
    return new Whole(
        text(report.body()),
        text(report.names()),
        report.original(),
        report.claims().stream().map(StoredClaim::id).toList(),
        report.claims().stream().map(c -> text(c.body().orElse(new byte[0]))).toList(),
        LedgerLine.texts(report.further().entities()),
        LedgerLine.texts(report.further().judgements()));
  }

  private static Erased erased(StoredReport report) {
    return new Erased(
        report.source(),
        report.date().map(org.isnad.model.Edtf::text),
        report.textMark(),
        report.namesMark(),
        report.claims().stream().map(StoredClaim::id).toList(),
        report.claims().stream().map(StoredClaim::mark).toList(),
        LedgerLine.texts(report.further().entities()));
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private void write(Object line) {
    try {
      out.write(Json.bytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
