/**
 * What can be drawn from a picture beside its findings: the network, coalitions, momentum,
 * warnings, scenarios, dossiers.
 *
 * <p>Values only: documents → claims → entities → ledger → <b>picture</b> → briefing. Every value
 * keeps the claims behind it.
 */
@NullMarked
package org.isnad.model.picture;

import org.jspecify.annotations.NullMarked;
