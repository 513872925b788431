/**
 * How actors stand to one another, signed and dated.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.network;

import org.jspecify.annotations.NullMarked;
