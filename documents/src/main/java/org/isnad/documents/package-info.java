/**
 * Files to documents and sentences: the first step of documents → claims → entities → ledger →
 * picture → briefing.
 *
 * <p>Reads text, Markdown and HTML, takes the page's furniture off, and never throws for bad input:
 * what cannot be read is a {@link Reading.Refused} with one clear line.
 */
@NullMarked
package org.isnad.documents;

import org.jspecify.annotations.NullMarked;
