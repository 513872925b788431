/**
 * The append-only store: the fourth step of documents → claims → entities → ledger → picture →
 * briefing.
 *
 * <p>Keeps documents, claims, judgements and entities with the moment it learned them, in one
 * SQLite file.
 */
@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
