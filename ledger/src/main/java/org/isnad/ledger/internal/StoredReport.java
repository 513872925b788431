package org.isnad.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Edtf;
import org.jdbi.v3.core.Handle;

/**
 * A report as its rows hold it.
 *
 * @param number number of the document
 * @param id id of the document
 * @param published the last day its date can mean
 * @param date its date
 * @param source the name it is cited under
 * @param textMark the body's mark
 * @param namesMark the judgements' mark
 * @param text what an erasure takes out
 * @param claims its claims in order
 * @param further entities it made known and judgements on other documents
 */
record StoredReport(
    int number,
    String id,
    int published,
    Optional<Edtf> date,
    String source,
    long textMark,
    long namesMark,
    Optional<Text> text,
    List<StoredClaim> claims,
    Further further) {

  /** The report of a document that an entry brought. */
  static Optional<StoredReport> find(Handle handle, String document, int entry) {
    return handle
        .createQuery(
            "select d.number, d.id, d.published, d.date, s.name, d.text_mark, d.names_mark, t.body,"
                + " t.names, t.original from documents d join sources s on s.number = d.source left"
                + " join texts t on t.document = d.number where d.id = :document and d.entry ="
                + " :entry")
        .bind("document", document)
        .bind("entry", entry)
        .map((row, context) -> of(handle, row, entry))
        .findFirst();
  }

  private static StoredReport of(Handle handle, ResultSet row, int entry) throws SQLException {
    int number = row.getInt(1);
    return new StoredReport(
        number,
        row.getString(2),
        row.getInt(3),
        Optional.ofNullable(row.getString(4)).map(Edtf::of),
        row.getString(5),
        row.getLong(6),
        row.getLong(7),
        Text.of(row),
        claims(handle, number, entry),
        Further.of(handle, entry));
  }

  private static List<StoredClaim> claims(Handle handle, int document, int entry) {
    return handle
        .createQuery(
            "select c.id, c.mark, c.body, c.type, c.valid_from, c.valid_to, c.published,"
                + " s.id, o.id, p.id from claims c"
                + " left join entity_numbers s on s.number = c.subject"
                + " left join entity_numbers o on o.number = c.object"
                + " left join entity_numbers p on p.number = c.place"
                + " where c.document = :document and c.entry = :entry order by c.number")
        .bind("document", document)
        .bind("entry", entry)
        .map((row, context) -> StoredClaim.of(row))
        .list();
  }

  boolean isErased() {
    return text.isEmpty();
  }

  byte[] body() {
    return text.orElseThrow().body();
  }

  byte[] names() {
    return text.orElseThrow().names();
  }

  Optional<byte[]> original() {
    return text.flatMap(Text::original);
  }

  /** The hash that the log should have kept of it. */
  byte[] digest() {
    ReportDigest digest =
        new ReportDigest(id, new EncodedReport.Parts(body(), names(), original()));
    claims.forEach(claim -> digest.claim(claim.id(), claim.body().orElse(new byte[0])));
    return digest.finish(further);
  }

  /**
   * The words.
   *
   * @param body the document
   * @param names the judgements on its names
   * @param original its bytes; empty where they are its text
   */
  record Text(byte[] body, byte[] names, Optional<byte[]> original) {
    static Optional<Text> of(ResultSet row) throws SQLException {
      byte[] body = row.getBytes(8);
      if (body == null) {
        return Optional.empty();
      }
      return Optional.of(
          new Text(
              Packed.unpack(body),
              Packed.unpack(row.getBytes(9)),
              Optional.ofNullable(row.getBytes(10)).map(Packed::unpack)));
    }
  }

  /**
   * A claim.
   *
   * @param id its id
   * @param mark its body's mark
   * @param body the whole claim, absent where its document was erased
   * @param columns type, first and last valid day, publication, and the ids of subject, object and
   *     place, blank where none is told
   */
  record StoredClaim(String id, long mark, Optional<byte[]> body, List<Object> columns) {
    static StoredClaim of(ResultSet row) throws SQLException {
      return new StoredClaim(
          IdBytes.text(row.getBytes(1)),
          row.getLong(2),
          Optional.ofNullable(row.getBytes(3)),
          List.of(
              row.getInt(4),
              row.getInt(5),
              row.getInt(6),
              row.getInt(7),
              text(row, 8),
              text(row, 9),
              text(row, 10)));
    }

    private static String text(ResultSet row, int column) throws SQLException {
      return Optional.ofNullable(row.getString(column)).orElse("");
    }
  }
}
