/**
 * How fast and how large a ledger is: made-up claims shaped like real ones, and the questions of an
 * analyst, beside a plain table that does none of a ledger's work.
 */
@NullMarked
package org.isnad.evaluation.ledger;

import org.jspecify.annotations.NullMarked;
