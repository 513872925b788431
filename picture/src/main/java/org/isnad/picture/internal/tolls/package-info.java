/**
 * Strengths over time, running totals beside events, and sums that do not add up.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.tolls;

import org.jspecify.annotations.NullMarked;
