package org.isnad.picture.internal.momentum;

import org.isnad.model.ResolvedClaim;

/**
 * What one claim of a week means for one actor.
 *
 * @param actor its id
 * @param what in words; effects of the same words are one thing told by several
 * @param weight what it counts if it is certain
 * @param believed how far the claim is believed, 0 to 1
 * @param root who finally said it
 * @param claim the claim
 */
record Effect(
    String actor, String what, double weight, double believed, String root, ResolvedClaim claim) {}
