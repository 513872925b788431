package org.isnad.ledger.internal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a view looks.
 *
 * @param trueOn the last day of publication
 * @param knownBy the last moment of recording
 */
record Bounds(LocalDate trueOn, Instant knownBy) {
  /** Everything. */
  static final Bounds NONE = new Bounds(LocalDate.MAX, Instant.MAX);
}
