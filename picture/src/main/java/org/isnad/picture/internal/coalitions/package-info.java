/**
 * Who stands together: blocs by structural balance, those between them, and what would follow.
 *
 * <p>A part of documents → claims → entities → ledger → <b>picture</b> → briefing; pure functions
 * over a network.
 */
@NullMarked
package org.isnad.picture.internal.coalitions;

import org.jspecify.annotations.NullMarked;
