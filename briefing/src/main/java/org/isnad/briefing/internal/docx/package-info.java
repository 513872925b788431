/**
 * The parts of a word processor's file (Office Open XML, ECMA-376): text, footnotes, package.
 *
 * <p>A form of documents → claims → entities → ledger → picture → <b>briefing</b>.
 */
@NullMarked
package org.isnad.briefing.internal.docx;

import org.jspecify.annotations.NullMarked;
