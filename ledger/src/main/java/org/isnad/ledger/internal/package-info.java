/**
 * The ledger in SQL: {@link org.isnad.ledger.internal.JdbiLedger} holds the portable statements,
 * {@link org.isnad.ledger.internal.SqliteFile} what is SQLite's own. What is asked by stands in
 * columns, the whole value beside it as JSON.
 *
 * <p>The tables are made by a list of numbered SQL resources, the last number kept in the file
 * itself ({@code user_version}). A migration library would do the same, but would take a large part
 * of the time that a command may take to start.
 */
@NullMarked
package org.isnad.ledger.internal;

import org.jspecify.annotations.NullMarked;
