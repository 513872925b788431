/**
 * How two read names are laid side by side and scored: the links between their parts, the features
 * drawn from them, and the table of weights. Part of entities in documents → claims → entities →
 * ledger → picture → briefing.
 */
@NullMarked
package org.isnad.entities.internal.match;

import org.jspecify.annotations.NullMarked;
