/**
 * The picture as text: documents → claims → entities → ledger → picture → <b>briefing</b>.
 *
 * <p>Writes the weekly briefing, every sentence with the claims it rests on, as Markdown, HTML,
 * DOCX and PDF. A sentence without a source cannot be written.
 */
@NullMarked
package org.isnad.briefing;

import org.jspecify.annotations.NullMarked;
