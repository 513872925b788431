/**
 * The append-only store between reading and judging: documents → claims → entities → <b>ledger</b>
 * → picture → briefing.
 *
 * <p>It keeps what was read, with the moment it was learned, and gives it back as a {@link
 * org.isnad.model.ClaimView}: what had been published by one day and recorded by one moment.
 * Nothing in it is ever changed or taken out; a correction is a further entry.
 */
@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
