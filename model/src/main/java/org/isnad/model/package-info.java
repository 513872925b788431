/**
 * The nouns that cross a border between steps: documents, sentences, claims, entities, judgements,
 * findings, pictures and briefings.
 *
 * <p>Values only. Every step knows this package and no other step: documents → claims → entities →
 * ledger → picture → briefing.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
