package org.isnad.ledger;

/** Whether a document was new to the ledger. */
public enum Stored {
  NEW,
  ALREADY_THERE
}
