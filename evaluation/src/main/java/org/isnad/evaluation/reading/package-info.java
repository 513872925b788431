/**
 * The project's own reader run afresh over texts: documents → claims, without a ledger.
 *
 * <p>What it reads is scored by the package {@code scoring} or timed by a benchmark.
 */
@NullMarked
package org.isnad.evaluation.reading;

import org.jspecify.annotations.NullMarked;
