/**
 * Tables as Parquet files: a small writer of the format, and rows read back; beside documents →
 * claims → entities → ledger → picture → briefing.
 */
@NullMarked
package org.isnad.exchange.internal.parquet;

import org.jspecify.annotations.NullMarked;
