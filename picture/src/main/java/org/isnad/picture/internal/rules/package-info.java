/**
 * What a theatre asks by rules of its own: warning indicators, scenarios, criteria of due
 * diligence.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.rules;

import org.jspecify.annotations.NullMarked;
