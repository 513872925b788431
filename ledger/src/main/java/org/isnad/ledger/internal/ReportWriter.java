package org.isnad.ledger.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Stored;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Judgement;
import org.isnad.model.Obtained;
import org.isnad.model.Standing;
import org.jdbi.v3.core.Handle;

/** Writes reports within one transaction. */
final class ReportWriter {
  static final String READER = "reader";
  static final String VERSION = "version";

  private static final String NEWEST =
      "select d.number from documents d left join document_standings s on s.document = d.number and"
          + " s.standing = ? where d.address = ? order by coalesce(s.entry, d.entry) desc limit 1";

  private final Handle handle;
  private final Rows rows;
  private final Log log;
  private final Numbers numbers;
  private final Map<String, Boolean> knownEntities = new HashMap<>();
  private final Map<String, Integer> newDocuments = new HashMap<>();
  private final Map<String, Integer> newestOfAddress = new HashMap<>();

  ReportWriter(Handle handle, Rows rows) {
    this.handle = handle;
    this.rows = rows;
    this.log = Log.open(handle, rows);
    this.numbers = new Numbers(handle, rows);
  }

  /** Writes a report, or nothing where its document is there. */
  Stored write(EncodedReport encoded, Instant recorded) {
    Document document = encoded.report().document();
    Optional<Obtained> obtained = encoded.report().source().obtained();
    Optional<Integer> there = findDocument(document.id());
    if (there.isPresent()) {
      return seenAgain(there.get(), document.id(), obtained, recorded);
    }
    int number = numbers.nextDocument();
    Map<String, byte[]> entities = newEntities(encoded);
    Line line =
        new Line(document.id(), encoded.claims().size(), obtained, encoded.digest(entities));
    int entry = log.add(line.toLog(), encoded.claims().size(), recorded);
    addDocument(encoded, number, entry, recorded);
    addClaims(encoded, number, entry);
    entities.forEach((id, body) -> rows.add(Table.ENTITIES, id, entry, body));
    newDocuments.put(document.id(), number);
    obtained.flatMap(Obtained::address).ifPresent(a -> supersede(a, number, entry));
    List<Judgement> others = encoded.onOthers();
    if (!others.isEmpty()) {
      rows.flush();
      new JudgementWriter(handle, rows, numbers).add(others, entry);
    }
    return Stored.NEW;
  }

  private Optional<Integer> findDocument(String id) {
    Integer own = newDocuments.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    return boxed(rows.find("select number from documents where id = ?", id));
  }

  private void addDocument(EncodedReport encoded, int number, int entry, Instant recorded) {
    Document document = encoded.report().document();
    Optional<Obtained> obtained = encoded.report().source().obtained();
    rows.add(
        Table.DOCUMENTS,
        number,
        document.id(),
        entry,
        numbers.source(document.voice()),
        obtained.flatMap(Obtained::address).map(Numbers::clean).orElse(null),
        Times.nanos(obtained.map(Obtained::moment).orElse(recorded)),
        Times.publishedBy(document.date()),
        document.date().map(Edtf::text).orElse(null),
        encoded.kept().bodyMark(),
        encoded.kept().namesMark());
    rows.add(
        Table.TEXTS,
        number,
        encoded.kept().body(),
        encoded.kept().names(),
        encoded.kept().original().orElse(null));
  }

  private void addClaims(EncodedReport encoded, int document, int entry) {
    List<Claim> claims = encoded.report().claims();
    if (claims.isEmpty()) {
      return;
    }
    ClaimWriter writer = new ClaimWriter(rows, numbers, document, entry);
    writer.settle(encoded.report().judgements(), encoded.report().document().id());
    long first = log.lastClaim() - claims.size() + 1;
    for (int i = 0; i < claims.size(); i++) {
      writer.add(first + i, claims.get(i), encoded.claims().get(i));
    }
  }

  /** Those of the report's entities that the ledger does not have, as JSON by id. */
  private Map<String, byte[]> newEntities(EncodedReport encoded) {
    Map<String, byte[]> entities = new LinkedHashMap<>();
    for (int i = 0; i < encoded.entities().size(); i++) {
      String id = encoded.report().newEntities().get(i).id();
      if (!knownEntities.computeIfAbsent(id, this::isKnown)) {
        entities.put(id, encoded.entities().get(i));
        knownEntities.put(id, true);
      }
    }
    return entities;
  }

  private boolean isKnown(String entity) {
    return rows.find("select 1 from entities where id = ?", entity).isPresent();
  }

  /** What an address gave before loses its standing to what it gives now. */
  private void supersede(String address, int document, int entry) {
    findNewest(address)
        .filter(before -> before != document)
        .ifPresent(before -> stand(before, entry, Standing.SUPERSEDED));
    newestOfAddress.put(address, document);
  }

  private Optional<Integer> findNewest(String address) {
    Integer own = newestOfAddress.get(address);
    if (own != null) {
      return Optional.of(own);
    }
    return boxed(rows.find(NEWEST, Standing.CURRENT.ordinal(), Numbers.clean(address)));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private void stand(int document, int entry, Standing standing) {
    rows.add(Table.DOCUMENT_STANDINGS, document, entry, standing.ordinal());
  }

  /**
   * The same bytes again add nothing, unless their address had given others meanwhile: then they
   * are what counts once more.
   */
  private Stored seenAgain(int document, String id, Optional<Obtained> obtained, Instant recorded) {
    Optional<String> address = obtained.flatMap(Obtained::address);
    rows.flush();
    Optional<Integer> newest = address.flatMap(this::findNewest);
    if (newest.isPresent() && newest.get() != document && isOf(document, address.get())) {
      writeVersion(id, address.get(), recorded);
    }
    return Stored.ALREADY_THERE;
  }

  /** Writes that an address gives once more what it gave before. */
  void writeVersion(String id, String address, Instant recorded) {
    rows.flush();
    int document = findDocument(id).orElseThrow(() -> missing(id));
    Optional<Integer> newest = findNewest(address);
    Map<String, String> body = Map.of("address", address);
    int entry = log.add(new Log.Line(VERSION, READER, id, Json.bytes(body)), 0, recorded);
    newest
        .filter(before -> before != document)
        .ifPresent(before -> stand(before, entry, Standing.SUPERSEDED));
    stand(document, entry, Standing.CURRENT);
    newestOfAddress.put(address, document);
  }

  private static LedgerException missing(String id) {
    return new LedgerException("the ledger has no document " + id);
  }

  /** The log that it writes to. */
  Log log() {
    return log;
  }

  /** Writes the hashes of a report whose words were erased where it comes from. */
  void writeErased(byte[] body, LedgerLine.Erased erased, Instant recorded) {
    Line line = Json.read(body, Line.class);
    int number = numbers.nextDocument();
    int entry = log.add(line.toLog(), erased.ids().size(), recorded);
    rows.add(
        Table.DOCUMENTS,
        number,
        line.document(),
        entry,
        numbers.source(erased.source()),
        line.obtained().flatMap(Obtained::address).map(Numbers::clean).orElse(null),
        Times.nanos(line.obtained().map(Obtained::moment).orElse(recorded)),
        Times.publishedBy(erased.date().map(Edtf::of)),
        erased.date().orElse(null),
        erased.textMark(),
        erased.namesMark());
    new ClaimWriter(rows, numbers, number, entry)
        .addErased(log.lastClaim() - erased.ids().size() + 1, erased);
    LedgerLine.bytes(erased.entities())
        .forEach((id, json) -> rows.add(Table.ENTITIES, id, entry, json));
    newDocuments.put(line.document(), number);
    line.obtained().flatMap(Obtained::address).ifPresent(a -> supersede(a, number, entry));
  }

  private boolean isOf(int document, String address) {
    return handle
            .createQuery(
                "select count(*) from documents where number = :document and address = :address")
            .bind("document", document)
            .bind("address", Numbers.clean(address))
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** What the log keeps of a report. */
  record Line(String document, int claims, Optional<Obtained> obtained, String digest) {
    static final String KIND = "report";

    Line(String document, int claims, Optional<Obtained> obtained, byte[] digest) {
      this(document, claims, obtained, HexFormat.of().formatHex(digest));
    }

    Log.Line toLog() {
      return new Log.Line(KIND, READER, document, Json.bytes(this));
    }
  }
}
