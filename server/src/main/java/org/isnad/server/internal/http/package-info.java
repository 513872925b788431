/**
 * Requests and responses as values, the way to the one that answers, and the gate before it.
 *
 * <p>The only place that knows which web server runs below; the pages over documents → claims →
 * entities → ledger → picture → briefing never see it.
 */
@NullMarked
package org.isnad.server.internal.http;

import org.jspecify.annotations.NullMarked;
