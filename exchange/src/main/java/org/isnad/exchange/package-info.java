/**
 * The field's own formats, out of and into the ledger: documents → claims → entities → ledger →
 * picture → briefing, with <b>exchange</b> beside them.
 *
 * <p>A row of a foreign table becomes a document and its claims; the claims of a view become rows,
 * features, ties or objects. Both go one by one, so that size is no matter. See docs/formats.md.
 */
@NullMarked
package org.isnad.exchange;

import org.jspecify.annotations.NullMarked;
