package org.isnad.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Edtf;
import org.isnad.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A row of the claims with what the other tables say of it.
 *
 * @param number its number in the ledger
 * @param published its last day of publication
 * @param document number of its document
 * @param source number of its document's source
 * @param recorded the moment of its entry
 * @param parties numbers of the entities that its names stand for, where its document is settled
 * @param standing whether it counts
 * @param unsettledFrom the entry from which its document is not settled; 0 where it is
 * @param claim the claim itself
 */
record FoundClaim(
    long number,
    int published,
    int document,
    int source,
    long recorded,
    Parties parties,
    Standing standing,
    int unsettledFrom,
    Claim claim) {
  private static final int SHIFT = 16;

  /** The columns that {@link #of} reads; {@code :lastEntry} bounds what they look at. */
  static final String COLUMNS =
      "select c.number, c.published, c.document, e.recorded, c.subject, c.object, c.place,"
          + (" (select max(s.entry * 16 + s.standing) from document_standings s"
              + " where s.document = c.document and s.entry <= :lastEntry),")
          + (" (select max(s.entry * 16 + s.standing) from claim_standings s"
              + " where s.claim = c.number and s.entry <= :lastEntry),")
          + " (select min(u.entry) from unsettled u where u.document = c.document),"
          + " c.id, c.body, d.id, d.date, d.source"
          + " from claims c join documents d on d.number = c.document"
          + " join entries e on e.number = c.entry";

  static FoundClaim of(ResultSet row) throws SQLException {
    Optional<Edtf> date = Optional.ofNullable(row.getString(14)).map(Edtf::of);
    return new FoundClaim(
        row.getLong(1),
        row.getInt(2),
        row.getInt(3),
        row.getInt(15),
        row.getLong(4),
        new Parties(integer(row, 5), integer(row, 6), integer(row, 7)),
        standing(row.getLong(8), row.getLong(9)),
        row.getInt(10),
        ClaimCodec.read(row.getBytes(12), IdBytes.text(row.getBytes(11)), row.getString(13), date));
  }

  private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /**
   * What is said of the claim itself goes before what is said of its document, unless it says that
   * the claim counts and the document lost its standing later. Each comes as entry and standing in
   * one number, 0 where nothing was said.
   */
  private static Standing standing(long ofDocument, long ofClaim) {
    Standing document = standing(ofDocument);
    Standing own = standing(ofClaim);
    if (document == Standing.ERASED || own == Standing.CURRENT && ofDocument > ofClaim) {
      return document;
    }
    return own;
  }

  private static Standing standing(long packed) {
    return Standing.values()[(int) (packed % SHIFT)];
  }

  /**
   * What the names stand for.
   *
   * @param subject number of an entity
   * @param object number of an entity
   * @param place number of an entity
   */
  record Parties(@Nullable Integer subject, @Nullable Integer object, @Nullable Integer place) {}
}
