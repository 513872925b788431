package org.isnad.model;

/**
 * An act as the ledger holds it.
 *
 * @param entry its line of the log: its id, its number and its moment
 * @param act what was done
 */
public record RecordedAct(LedgerEntry entry, Act act) {}
