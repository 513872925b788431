/**
 * The text grammar: how a claim becomes an English sentence, with its names, its number and tense,
 * its day and those who say it.
 *
 * <p>Stands in documents → claims → entities → ledger → picture → <b>briefing</b>; the words are
 * data, in {@code wordings.txt}.
 */
@NullMarked
package org.isnad.briefing.internal.grammar;

import org.jspecify.annotations.NullMarked;
