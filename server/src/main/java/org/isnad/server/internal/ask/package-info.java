/**
 * What a request asks of the observatory: which day, known by when.
 *
 * <p>Stands between the web and documents → claims → entities → ledger → picture → briefing, for
 * pages and for the interface for programs alike.
 */
@NullMarked
package org.isnad.server.internal.ask;

import org.jspecify.annotations.NullMarked;
