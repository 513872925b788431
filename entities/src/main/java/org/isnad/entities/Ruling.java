package org.isnad.entities;

import org.isnad.model.IdentityEntry;

/** What came of handing a word on identity to the log. */
public sealed interface Ruling {
  /** The entry to be recorded. */
  record Accepted(IdentityEntry entry) implements Ruling {}

  /** It contradicts what is known; the reason says what, and what to do. */
  record Refused(String reason) implements Ruling {}
}
