package org.isnad.ledger;

/** What came of handing a document to the ledger. */
public enum Stored {
  /** It is in the ledger now, with all that was read from it. */
  NEW,
  /** A document with the same bytes was there before; nothing was added. */
  ALREADY_THERE
}
