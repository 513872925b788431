package org.isnad.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/**
 * How far a view looks.
 *
 * @param lastEntry number of the last entry of the log
 * @param lastClaim number of the last claim up to it
 * @param trueOn the last day of publication
 * @param knownBy the moment asked for
 */
record Snapshot(int lastEntry, long lastClaim, LocalDate trueOn, Instant knownBy) {
  static Snapshot open(Handle handle, LocalDate trueOn, Instant knownBy) {
    return handle
        .createQuery(
            "select number, claims from entries where recorded <= :knownBy"
                + " order by recorded desc, number desc limit 1")
        .bind("knownBy", Times.nanos(knownBy))
        .map((row, context) -> new Snapshot(row.getInt(1), row.getLong(2), trueOn, knownBy))
        .findOne()
        .orElseGet(() -> new Snapshot(0, 0, trueOn, knownBy));
  }

  int lastDay() {
    return Times.day(trueOn);
  }
}
