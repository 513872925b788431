package org.isnad.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A claim with its parties told: the entities its names stand for, by the judgements of a view.
 *
 * @param claim the claim as read
 * @param subject entity id of its subject
 * @param object entity id of its object
 * @param place entity id of its place
 * @param recorded when the ledger learned it
 */
public record ResolvedClaim(
    Claim claim,
    Optional<String> subject,
    Optional<String> object,
    Optional<String> place,
    Instant recorded) {}
