/**
 * Who gains and who loses in a week, with an interval over independent roots.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.momentum;

import org.jspecify.annotations.NullMarked;
