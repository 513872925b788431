package org.isnad.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the ledger's log, as people read it.
 *
 * @param number its place in the log, from 1
 * @param id its link of the chain: a hash over it and all entries before it
 * @param kind what was done: report, version, retraction, correction, grading, review …
 * @param by the person or the rule
 * @param target the document, claim, source or setting it is about
 * @param reason why, for people
 * @param recorded when the ledger learned it
 */
public record LedgerEntry(
    long number,
    String id,
    String kind,
    String by,
    Optional<String> target,
    String reason,
    Instant recorded) {}
