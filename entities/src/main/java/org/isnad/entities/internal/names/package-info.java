/**
 * How a name in any script is read into parts that can be compared: folding, transliteration, the
 * tables of spellings, titles, class nouns and translations, and how letters sound. First step of
 * entities in documents → claims → entities → ledger → picture → briefing.
 */
@NullMarked
package org.isnad.entities.internal.names;

import org.jspecify.annotations.NullMarked;
