/**
 * Printing through an installed browser of the Chromium family.
 *
 * <p>The last edge of documents → claims → entities → ledger → picture → <b>briefing</b>: it takes
 * a page that needs nothing else and gives a PDF.
 */
@NullMarked
package org.isnad.briefing.internal.print;

import org.jspecify.annotations.NullMarked;
