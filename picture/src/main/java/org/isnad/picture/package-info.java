/**
 * What the claims amount to on one day: documents → claims → entities → ledger → <b>picture</b> →
 * briefing.
 *
 * <p>Pure functions from a {@link org.isnad.model.ClaimView} to findings: order of battle,
 * territory, relations, the week. A conflict between claims is a finding of its own, never
 * overwritten.
 */
@NullMarked
package org.isnad.picture;

import org.jspecify.annotations.NullMarked;
