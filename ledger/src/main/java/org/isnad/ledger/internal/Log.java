package org.isnad.ledger.internal;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The end of the log within one writing transaction: where the next entry goes and what it follows.
 *
 * <p>A link is SHA-256 over the link before it, the entry's number, kind, decider, target and
 * moment, and the SHA-256 of its body. The log's time never runs backwards: an entry that comes
 * with an earlier moment than the last one gets the last one's.
 */
final class Log {
  static final byte[] BEGINNING = new byte[32];

  private final Rows rows;
  private int number;
  private long moment;
  private long claims;
  private byte[] link;

  private Log(Rows rows, int number, long moment, long claims, byte[] link) {
    this.rows = rows;
    this.number = number;
    this.moment = moment;
    this.claims = claims;
    this.link = link;
  }

  static Log open(Handle handle, Rows rows) {
    return handle
        .createQuery(
            "select number, recorded, claims, link from entries order by number desc limit 1")
        .map(
            (row, context) ->
                new Log(rows, row.getInt(1), row.getLong(2), row.getLong(3), row.getBytes(4)))
        .findOne()
        .orElseGet(() -> new Log(rows, 0, Long.MIN_VALUE, 0, BEGINNING));
  }

  /**
   * Adds an entry and makes room for the claims that belong to it; gives its number.
   *
   * @param newClaims how many claims it brings
   */
  int add(Line line, int newClaims, Instant recorded) {
    number++;
    claims += newClaims;
    moment = Math.max(moment, Times.nanos(recorded));
    link = link(link, number, moment, line);
    rows.add(
        Table.ENTRIES,
        number,
        line.kind(),
        line.by(),
        line.target(),
        moment,
        claims,
        line.body(),
        link);
    return number;
  }

  /** The number of the last entry so far. */
  int number() {
    return number;
  }

  /** The number of the last claim so far. */
  long lastClaim() {
    return claims;
  }

  /** The last entry's link. */
  byte[] link() {
    return link;
  }

  static byte[] link(byte[] before, int number, long moment, Line line) {
    return new Hash()
        .add(before)
        .add(number)
        .add(line.kind())
        .add(line.by())
        .add(Optional.ofNullable(line.target()).map(t -> "=" + t).orElse(""))
        .add(moment)
        .add(Hash.of(line.body()))
        .finish();
  }

  /**
   * What an entry says.
   *
   * @param kind a word for what was done
   * @param by who did it
   * @param target what it is about
   * @param body the whole, as JSON
   */
  record Line(String kind, String by, @Nullable String target, byte[] body) {
    Line {
      by = Numbers.clean(by);
      target = target == null ? null : Numbers.clean(target);
    }
  }
}
