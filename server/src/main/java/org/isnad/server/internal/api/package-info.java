/**
 * The interface for programs under {@code /api/v1}: what documents → claims → entities → ledger →
 * picture → briefing hold of a day, as JSON and GeoJSON.
 *
 * <p>It answers with the same situations as the pages; claims have the public exchange form.
 */
@NullMarked
package org.isnad.server.internal.api;

import org.jspecify.annotations.NullMarked;
