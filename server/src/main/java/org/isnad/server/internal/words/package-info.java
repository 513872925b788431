/**
 * The words of the pages, a file for each language.
 *
 * <p>Reports and what documents → claims → entities → ledger → picture → briefing say in sentences
 * keep their own language; this is what stands around them.
 */
@NullMarked
package org.isnad.server.internal.words;

import org.jspecify.annotations.NullMarked;
