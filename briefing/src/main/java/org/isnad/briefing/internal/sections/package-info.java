/**
 * The sections of a briefing: what is told, in which order, and what is folded behind what.
 *
 * <p>Stands in documents → claims → entities → ledger → picture → <b>briefing</b>, over the text
 * grammar.
 */
@NullMarked
package org.isnad.briefing.internal.sections;

import org.jspecify.annotations.NullMarked;
