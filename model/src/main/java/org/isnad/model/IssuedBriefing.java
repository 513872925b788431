package org.isnad.model;

import java.time.Instant;

/**
 * A briefing that was given out.
 *
 * @param number of its entry in the log
 * @param issue what was given out
 * @param moment what the ledger knew by this moment is what it was written from
 */
public record IssuedBriefing(long number, Act.Issue issue, Instant moment) {}
