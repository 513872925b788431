/**
 * Who holds which place, by whose word and since when, and what changed.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.territory;

import org.jspecify.annotations.NullMarked;
