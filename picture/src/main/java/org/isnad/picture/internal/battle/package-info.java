/**
 * The order of battle: leaders, strengths, places and parents of the actors.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over the evidence of a view.
 */
@NullMarked
package org.isnad.picture.internal.battle;

import org.jspecify.annotations.NullMarked;
