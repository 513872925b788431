/**
 * The only wiring: it leads reports through documents → claims → entities → ledger → picture →
 * briefing, one screen of code per use case.
 *
 * <p>The surfaces (command line and server) know this package and the model, and no step.
 */
@NullMarked
package org.isnad.observatory;

import org.jspecify.annotations.NullMarked;
