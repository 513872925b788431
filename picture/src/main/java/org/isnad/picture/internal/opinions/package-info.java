/**
 * Claims weighed in subjective logic: roots and copies, trust along the chain, fading, fusion,
 * questions.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.opinions;

import org.jspecify.annotations.NullMarked;
