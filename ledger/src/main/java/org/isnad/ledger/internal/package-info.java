/**
 * The ledger in SQL, between documents → claims → entities and picture → briefing. {@link
 * org.isnad.ledger.internal.SqlLedger} holds what both databases share, {@link
 * org.isnad.ledger.internal.Database} what each does its own way. What is asked by stands in narrow
 * columns, the whole value beside it as bytes.
 */
@NullMarked
package org.isnad.ledger.internal;

import org.jspecify.annotations.NullMarked;
